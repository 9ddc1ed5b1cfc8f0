import { findPersonalData } from '../../shared/personalData/findPersonalData.ts';
import type { Line } from './readCorpus.ts';

/** Whether something in it would be redacted in part. */
export function isPartlyFound({ text, expected }: Line): boolean {
  const actual = findPersonalData(text);
  return expected.some((one) => {
    const parts = actual.filter(({ start, end }) => start < one.end && one.start < end);
    const first = parts[0]?.start ?? one.start;
    const last = parts.at(-1)?.end ?? one.end;
    return first > one.start || last < one.end;
  });
}
