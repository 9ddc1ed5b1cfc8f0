import { inZone } from '../../../shared/domain/zonedTime.ts';
import type { PublicSeries } from '../../../shared/model/Series.ts';
import type { PublicSession } from '../../../shared/model/Session.ts';
import { isNotAfter } from '../../parts/isNotAfter.ts';
import { Place } from '../../parts/Place.tsx';
import { Said } from '../../parts/Said.tsx';
import { Status } from '../../parts/Status.tsx';
import { Topics } from '../../parts/Topics.tsx';
import { When } from '../../parts/When.tsx';
import { useDesk, useTexts } from '../DeskContext.ts';
import { sessionTexts } from './Session.texts.ts';

/** What residents will see of a meeting once it is saved, by the same parts that make their pages. */
export function SessionPreview({ session, series }: { session: PublicSession; series: PublicSeries }) {
  const { lang } = useDesk();
  const texts = useTexts(sessionTexts);
  const now = inZone(Date.now(), session.timeZone);
  return (
    <aside class="preview" aria-labelledby="preview">
      <h2 id="preview">{texts.preview}</h2>
      <p class="hint">{texts.previewOf}</p>
      <Status session={session} lang={lang} now={now} />
      <div class="card">
        <div>
          {session.theme && (
            <p class="theme">
              <Said text={session.theme} lang={lang} />
            </p>
          )}
          <When session={session} lang={lang} now={now} />
          <Place venue={session.venue} lang={lang} />
        </div>
      </div>
      <Topics
        topics={session.topics}
        subjects={series.subjects}
        lang={lang}
        outcomes={isNotAfter(session.endsAt, now)}
      />
    </aside>
  );
}
