import type { Language } from '../../shared/model/languages.ts';
import { shortMonth } from './dates.ts';

/** The day as a calendar's leaf, for who looks. Who listens has it in words beside. */
export function Leaf({ time, lang }: { time: string; lang: Language }) {
  return (
    <div class="leaf" aria-hidden="true">
      <span>{shortMonth(time, lang)}</span>
      <b>{Number(time.slice(8, 10))}</b>
    </div>
  );
}
