import type { Language } from '../../../shared/model/languages.ts';
import { capital } from '../../parts/capital.ts';
import { dayInWords } from '../../parts/dates.ts';
import type { Meetings } from '../useMeetings.ts';

/** A meeting's day in words, as far as the meeting is known. */
export function meetingName(
  { programme, sessionOf }: Meetings,
  id: string,
  lang: Language,
): string | undefined {
  const listed = programme.state === 'read' ? [...programme.value.upcoming, ...programme.value.past] : [];
  const session = listed.find((each) => each.id === id) ?? sessionOf(id);
  return session ? capital(dayInWords(session.startsAt, lang)) : undefined;
}
