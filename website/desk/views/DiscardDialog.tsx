import { useEffect, useRef, useState } from 'preact/hooks';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import type { DiscardJob } from '../discarding.ts';
import { failureWords } from '../failureWords.ts';
import { inboxAddress } from '../inboxFilter.ts';
import { inboxTexts } from './Inbox.texts.ts';

interface DiscardDialogProps {
  readonly job: DiscardJob;
  /** `discarded`: how many, up to when it was closed. */
  readonly onClose: (discarded: number) => void;
}

type Phase = 'asking' | 'running' | 'stopping' | 'stopped' | 'broken' | 'finished';

/** How often in a row nothing may be discarded though there is more: then it is given up, until somebody goes on. */
const FRUITLESS = 3;

/** Asks once before suggestions are discarded, then does so, step by step. It can be stopped, and goes on where it stood. */
export function DiscardDialog({ job, onClose }: DiscardDialogProps) {
  const { lang } = useDesk();
  const [texts, words] = [useTexts(inboxTexts), useTexts(deskTexts)];
  const dialog = useRef<HTMLDialogElement>(null);
  const [phase, setPhase] = useState<Phase>('asking');
  const [done, setDone] = useState(0);
  const [problem, setProblem] = useState('');
  const isRunning = useRef(false);
  const shallStop = useRef(false);
  useEffect(() => {
    dialog.current?.showModal();
    return () => {
      shallStop.current = true;
    };
  }, []);

  const run = async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    shallStop.current = false;
    setPhase('running');
    setProblem('');
    try {
      for (let fruitless = 0; ; ) {
        const { discarded, more } = await job.next();
        setDone((before) => before + discarded);
        if (!more) return setPhase('finished');
        fruitless = discarded === 0 ? fruitless + 1 : 0;
        if (shallStop.current) return setPhase('stopped');
        if (fruitless >= FRUITLESS) {
          setProblem(words.busy);
          return setPhase('broken');
        }
      }
    } catch (error) {
      setProblem(failureWords(error, words));
      setPhase('broken');
    } finally {
      isRunning.current = false;
    }
  };

  const isBusy = phase === 'running' || phase === 'stopping';
  const passedOver = phase === 'finished' && !job.isMore ? job.total - done : 0;
  return (
    <dialog
      ref={dialog}
      class="discard"
      aria-labelledby="discard-title"
      onCancel={(event) => isBusy && event.preventDefault()}
      onClose={() => onClose(done)}
    >
      <h2 id="discard-title">{texts.question(job.total, job.isMore)}</h2>
      <p>{texts.which}</p>
      <ul class="reasons">
        {job.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {job.quotes.map(({ text, language }) => (
        <p class="quote" key={text} {...(language !== lang && { lang: language })}>
          {text}
        </p>
      ))}
      {phase === 'asking' && <p>{texts.consequence}</p>}
      <p>
        <strong>{texts.week}</strong>
      </p>
      <div role="status">
        {isBusy && (
          <p>{phase === 'stopping' ? texts.stopping : texts.running(done, job.total, job.isMore)}</p>
        )}
        {phase === 'stopped' && <p>{texts.stopped(done)}</p>}
        {phase === 'broken' && (
          <p class="error">
            {texts.broken(done)} {problem}
          </p>
        )}
        {phase === 'finished' && (
          <p>
            {texts.finished(done)} {passedOver > 0 && texts.passedOver(passedOver)}
          </p>
        )}
      </div>
      {isBusy && <progress max={Math.max(job.total, done)} value={done} aria-label={texts.discard} />}
      <div class="tools">
        {/* Stays where it is while it runs: a second click must not meet another button. */}
        {(phase === 'asking' || isBusy) && (
          <button type="button" class="button" disabled={isBusy} onClick={run}>
            {texts.discard}
          </button>
        )}
        {(phase === 'stopped' || phase === 'broken') && (
          <button type="button" class="button" onClick={run}>
            {texts.goOn}
          </button>
        )}
        {isBusy ? (
          <button
            type="button"
            class="button plain"
            onClick={() => {
              shallStop.current = true;
              setPhase('stopping');
            }}
          >
            {texts.stop}
          </button>
        ) : (
          <button type="button" class="button plain" onClick={() => dialog.current?.close()}>
            {phase === 'asking' ? texts.cancel : texts.close}
          </button>
        )}
        {phase === 'finished' && done > 0 && (
          <a href={inboxAddress({ status: 'discarded' })} onClick={() => dialog.current?.close()}>
            {texts.seeDiscarded}
          </a>
        )}
      </div>
    </dialog>
  );
}
