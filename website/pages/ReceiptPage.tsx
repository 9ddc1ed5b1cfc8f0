import type { Language } from '../../shared/model/languages.ts';
import { assets } from '../assets.ts';
import { IslandData } from '../parts/IslandData.tsx';
import { Layout } from '../parts/Layout.tsx';
import { QuickExit } from '../parts/QuickExit.tsx';
import { receiptTexts } from '../parts/Receipt.texts.ts';
import { Receipt, type ReceiptProps } from '../parts/Receipt.tsx';

interface ReceiptPageProps {
  readonly lang: Language;
  readonly receipt: string;
  /** The day on which the suggestion deletes itself, in words. */
  readonly expiresOn: string;
}

/** What a form that was posted is answered with. It has no menu: each click on one could lose the receipt. */
export function ReceiptPage({ lang, receipt, expiresOn }: ReceiptPageProps) {
  const texts = receiptTexts[lang];
  const props: ReceiptProps = { lang, texts, receipt, expiresOn };
  return (
    <Layout
      lang={lang}
      site={null}
      path="/suggest"
      title={`${texts.title} – Op e Kaffi`}
      description={texts.title}
      isBare
      head={<script type="module" src={assets.receipt} />}
    >
      <QuickExit lang={lang} />
      <div id="receipt-root">
        <Receipt {...props} />
      </div>
      <IslandData id="receipt-data" data={props} />
    </Layout>
  );
}
