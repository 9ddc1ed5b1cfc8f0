import { useEffect, useRef, useState } from 'preact/hooks';
import { ProblemError } from '../../shared/contract/client.ts';
import { SUGGESTION_LENGTH } from '../../shared/model/prose.ts';
import { askBeforeLeaving } from '../parts/askBeforeLeaving.ts';
import { fill } from '../parts/fill.ts';
import type { FoundPart } from '../parts/Marked.tsx';
import type { ReceiptTexts } from '../parts/Receipt.texts.ts';
import { type Live, SuggestForm, type SuggestFormProps, type SuggestProblem } from '../parts/SuggestForm.tsx';
import { suggestProblems } from '../parts/suggestProblems.ts';
import { canNotLoad, loadTools } from './loadTools.ts';
import { readForm } from './readForm.ts';
import { type Sent, suggestionSender } from './suggestionSender.ts';
import type { Tools } from './tools.ts';

/** What the page hands over. */
export type SuggestData = SuggestFormProps & { readonly receiptTexts: ReceiptTexts };

/** After how many milliseconds without a key what was written is looked at, and told to who listens. */
const [lookAfter, tellAfter] = [300, 1500];

/** From how few characters on it is said how many are left. */
const few = 200;

/** After how many milliseconds it is sent again by itself; later ones as the last. */
const pauses = [3_000, 6_000, 12_000, 30_000];

/** The form for a suggestion, where scripts run. What is written is kept in memory alone. */
export function Suggest({ receiptTexts, ...props }: SuggestData) {
  const { lang, texts } = props;
  const [form, field] = [useRef<HTMLFormElement>(null), useRef<HTMLTextAreaElement>(null)];
  const [isThere, arrive] = useState(false);
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FoundPart[]>([]);
  const [announced, announce] = useState('');
  const [phase, setPhase] = useState<Live['phase']>('writing');
  const [waitsFor, setWaitsFor] = useState('');
  const [tries, setTries] = useState(0);
  const [problem, setProblem] = useState<SuggestProblem | null>(props.problem);
  const [tools, setTools] = useState<Tools | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const [sender] = useState(suggestionSender);
  const isSending = useRef(false);
  const problems = suggestProblems(texts);

  // The first time it is what the server made; what the browser has kept of the text is taken from the field.
  useEffect(() => {
    const kept = field.current?.value ?? '';
    arrive(true);
    setText(kept);
    if (kept !== '') prepare();
  }, []);

  useEffect(() => {
    if (!tools) return;
    const timer = setTimeout(() => setFound(tools.findPersonalData(text)), lookAfter);
    return () => clearTimeout(timer);
  }, [tools, text]);

  useEffect(() => {
    const left = SUGGESTION_LENGTH.most - text.length;
    const words =
      left < 0 ? fill(texts.over, { n: -left }) : left <= few ? fill(texts.left, { n: left }) : '';
    const timer = setTimeout(() => announce(words), tellAfter);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    if (problem !== props.problem) document.getElementById('errors')?.focus();
  }, [problem]);

  useEffect(() => {
    if (!sent) return;
    document.title = `${receiptTexts.title} – Op e Kaffi`;
    document.getElementById('sent')?.focus();
    scrollTo(0, 0);
  }, [sent]);

  const isUnsent = text !== '' && !sent;
  useEffect(() => (isUnsent ? askBeforeLeaving(texts.unsent) : undefined), [isUnsent]);

  useEffect(() => {
    if (phase !== 'waiting') return;
    const timer = setTimeout(send, pauses[Math.min(tries, pauses.length) - 1]);
    addEventListener('online', send);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', send);
    };
  }, [phase, tries]);

  const prepare = () => {
    loadTools().then(setTools, () => {});
    sender.prepare().catch(() => {}); // it is met again when sending
  };

  const refuse = (refusal: SuggestProblem) => {
    setPhase('writing');
    setProblem({ ...refusal }); // another one, although it may say the same again
  };

  async function send(): Promise<void> {
    if (isSending.current || !form.current) return;
    const { draft, wrong } = readForm(form.current, props);
    if (wrong.length > 0) return refuse(problems.fields(wrong, text));
    isSending.current = true;
    setPhase('sending');
    setProblem(null);
    try {
      const used = await loadTools();
      setTools(used);
      const parts = used.findPersonalData(draft.text ?? '');
      if (parts.length > 0) refuse(problems.personal(parts));
      else setSent(await sender.send(draft));
    } catch (error) {
      meet(error);
    } finally {
      isSending.current = false;
    }
  }

  const wait = (why: string) => {
    setWaitsFor(why);
    setTries((count) => count + 1);
    setPhase('waiting');
  };

  const meet = (error: unknown) => {
    if (canNotLoad()) {
      dispatchEvent(new Event('leave'));
      form.current?.submit(); // as where no script runs
    } else if (!(error instanceof ProblemError)) wait(texts.offline);
    else if (error.status === 503 || error.status === 429) wait(texts.unavailable);
    else refuse(refusalOf(error));
  };

  const refusalOf = ({ status, type, problem: { errors = [] } }: ProblemError): SuggestProblem => {
    if (type === 'personal-data') return problems.personal([]);
    if (status === 403) return problems.passOld;
    if (status === 409) return problems.used;
    if (status === 413) return problems.tooLarge;
    if (errors.length === 0) return problems.internal;
    const places = errors.map((place) => ('pointer' in place ? place.pointer.slice(2) : ''));
    return problems.fields(places, text);
  };

  const replace = () => {
    if (!tools || !field.current) return;
    field.current.value = tools.redact(field.current.value);
    setText(field.current.value);
    setFound([]);
    announce(texts.replaced);
    field.current.focus();
  };

  if (sent && tools) {
    const { Receipt, dayInWords } = tools;
    const expiresOn = dayInWords(sent.expiresOn, lang);
    return <Receipt lang={lang} texts={receiptTexts} receipt={sent.receipt} expiresOn={expiresOn} isLive />;
  }
  const live: Live = {
    form,
    field,
    text,
    found,
    announced,
    phase,
    waitsFor,
    onInput: () => setText(field.current?.value ?? ''),
    onFocusIn: prepare,
    onSubmit: (event) => {
      event.preventDefault();
      send();
    },
    onReplace: replace,
  };
  return <SuggestForm {...props} problem={problem} {...(isThere && { live })} />;
}
