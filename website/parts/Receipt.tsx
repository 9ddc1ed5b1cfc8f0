import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../shared/model/languages.ts';
import { askBeforeLeaving } from './askBeforeLeaving.ts';
import { fill } from './fill.ts';
import { QrCode } from './QrCode.tsx';
import type { ReceiptTexts } from './Receipt.texts.ts';
import { Section } from './Section.tsx';

export interface ReceiptProps {
  readonly lang: Language;
  readonly texts: ReceiptTexts;
  readonly receipt: string;
  /** The day on which the suggestion deletes itself, in words. */
  readonly expiresOn: string;
}

/**
 * A receipt, to be kept: large and in groups, and as a QR code. `isLive`: a script runs, which copies, prints and saves it, and
 * asks before a click loses it.
 */
export function Receipt({ lang, texts, receipt, expiresOn, isLive }: ReceiptProps & { isLive?: boolean }) {
  return (
    <div class="sent">
      <h1 id="sent" tabindex={-1}>
        {texts.title}
      </h1>
      <p class="lead">{texts.lead}</p>
      <div class="card receipt">
        <div>
          <h2>{texts.receipt}</h2>
          <p class="code" id="receipt">
            {receipt.split('-').map((group, i, { length }) => (
              <span key={i}>{i < length - 1 ? `${group}-` : group}</span>
            ))}
          </p>
          <p>{fill(texts.until, { day: expiresOn })}</p>
          <p class="how">{texts.how}</p>
          {isLive && <Tools texts={texts} receipt={receipt} expiresOn={expiresOn} />}
        </div>
        <figure>
          <QrCode text={receipt} />
          <figcaption>{texts.qr}</figcaption>
        </figure>
      </div>
      <p class="note">{texts.care}</p>
      <Section id="why" title={texts.why}>
        <ul class="reasons">
          {texts.whyList.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Section>
      <Leave lang={lang} texts={texts} isLive={isLive ?? false} />
    </div>
  );
}

/** Copies, prints and saves. Nothing is kept in the browser but by who asks for it. */
function Tools({ texts, receipt, expiresOn }: Pick<ReceiptProps, 'texts' | 'receipt' | 'expiresOn'>) {
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(receipt);
      say(texts.copied);
    } catch {
      say(texts.notCopied);
    }
  };
  const save = () => {
    const words = `Op e Kaffi\n\n${texts.receipt}: ${receipt}\n${fill(texts.fileNote, { day: expiresOn })}\n`;
    // An address of the text itself would stay in the browser's list of downloads.
    const address = URL.createObjectURL(new Blob([words], { type: 'text/plain' }));
    Object.assign(document.createElement('a'), {
      href: address,
      download: `op-e-kaffi-${texts.fileName}.txt`,
    }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <>
      <p class="tools">
        <button type="button" class="button" onClick={copy}>
          {texts.copy}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {texts.print}
        </button>
        <button type="button" class="button" onClick={save}>
          {texts.save}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}

/** The ways on. With a script the browser asks first, until somebody says that they have the receipt. */
function Leave({ lang, texts, isLive }: Pick<ReceiptProps, 'lang' | 'texts'> & { isLive: boolean }) {
  const [isKept, keep] = useState(false);
  useEffect(() => {
    if (!isLive || isKept) return;
    return askBeforeLeaving(texts.have);
  }, [isLive, isKept]);
  return (
    <div class="onward">
      {!isKept && (
        <p>
          <strong>{texts.have}</strong>
        </p>
      )}
      {isLive && (
        <label class="choice">
          <input type="checkbox" checked={isKept} onInput={() => keep(!isKept)} />
          <span>{texts.kept}</span>
        </label>
      )}
      <ul class="links">
        <li>
          <a href={`/${lang}/follow`}>{texts.follow}</a>
        </li>
        <li>
          <a href={`/${lang}/suggest`}>{texts.another}</a>
        </li>
        <li>
          <a href={`/${lang}`}>{texts.meetings}</a>
        </li>
      </ul>
    </div>
  );
}
