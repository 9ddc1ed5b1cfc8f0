import type { Language } from '../../shared/model/languages.ts';
import { assets } from '../assets.ts';
import { IslandData } from '../parts/IslandData.tsx';
import { Layout } from '../parts/Layout.tsx';
import { type Meetings, NO_MEETING, occasionOf } from '../parts/occasionOf.ts';
import { QuickExit } from '../parts/QuickExit.tsx';
import { receiptTexts } from '../parts/Receipt.texts.ts';
import { suggestTexts } from '../parts/Suggest.texts.ts';
import { SuggestForm, type SuggestFormProps } from '../parts/SuggestForm.tsx';

interface SuggestPageProps extends Pick<SuggestFormProps, 'pass' | 'series' | 'problem'> {
  readonly lang: Language;
  readonly site: string;
  /** Null where they can't be read: what was chosen stays as it is. */
  readonly meetings: Meetings | null;
  /** What is in the address, or was posted. */
  readonly written: SuggestFormProps['written'] & { readonly session?: string | undefined };
}

/** The form for a suggestion: whole without scripts; where they run, one takes it over. */
export function SuggestPage({ lang, site, meetings, written, ...given }: SuggestPageProps) {
  const texts = suggestTexts[lang];
  const { series, problem } = given;
  const named = written.session === NO_MEETING ? null : (written.session ?? null);
  const occasion = meetings
    ? occasionOf(meetings, written, lang)
    : { session: named, meeting: null, others: [], topics: [] };
  const form: SuggestFormProps = { lang, texts, ...given, ...occasion, written };
  const address = new URLSearchParams({ series, session: occasion.session ?? NO_MEETING });
  return (
    <Layout
      lang={lang}
      site={site}
      path={`/suggest?${address}`}
      title={`${problem ? `${texts.problem}: ` : ''}${texts.title} – Op e Kaffi`}
      description={texts.description}
      head={<script type="module" src={assets.suggest} />}
    >
      <QuickExit lang={lang} />
      <div id="suggest">
        <SuggestForm {...form} />
      </div>
      <IslandData id="suggest-data" data={{ ...form, receiptTexts: receiptTexts[lang] }} />
    </Layout>
  );
}
