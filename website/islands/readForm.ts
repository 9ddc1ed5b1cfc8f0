import { normaliseText } from '../../shared/model/prose.ts';
import type { SuggestFormProps } from '../parts/SuggestForm.tsx';
import { textFlaw } from '../parts/textFlaw.ts';

type Kind = 'concern' | 'need' | 'expectation' | 'question';

/** What the fields hold, as the API takes it, and which of them can't be sent as they are. */
export function readForm(form: HTMLFormElement, { lang, series, session }: SuggestFormProps) {
  const fields = new FormData(form);
  const value = (name: string) => String(fields.get(name) ?? '') || undefined;
  const [kind, topic] = [value('kind') as Kind | undefined, value('topic')]; // of what the form offers
  const text = normaliseText(value('text') ?? '');
  // A topic that is supported without a word needs no kind.
  const isSilent = text === '' && topic !== undefined;
  const wrong = [
    ...(kind || isSilent ? [] : ['kind']),
    ...(isSilent || textFlaw(text) === null ? [] : ['text']),
  ];
  const draft = {
    kind: kind ?? 'concern',
    language: lang,
    series,
    ...(session && { session }),
    ...(topic && { topic }),
    ...(text && { text }),
  };
  return { draft, wrong };
}
