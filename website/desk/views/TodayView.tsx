import { deskTexts } from '../Desk.texts.ts';
import { useTexts } from '../DeskContext.ts';
import { useTitle } from '../useTitle.ts';

/** What waits, and where it is settled. */
export function TodayView() {
  const texts = useTexts(deskTexts);
  useTitle(texts.today);
  return <h1>{texts.today}</h1>;
}
