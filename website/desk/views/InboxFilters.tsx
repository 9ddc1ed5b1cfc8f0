import { useLocation } from 'preact-iso/router';
import { useDesk, useTexts } from '../DeskContext.ts';
import { type InboxFilter, inboxAddress, KINDS, STATUSES } from '../inboxFilter.ts';
import type { Meetings } from '../useMeetings.ts';
import { inboxTexts } from './Inbox.texts.ts';
import { meetingName } from './meetingName.ts';

/** What the inbox shows. It stands in the address: Back leads to what was shown before. */
export function InboxFilters({ filter, meetings }: { filter: InboxFilter; meetings: Meetings }) {
  const { lang } = useDesk();
  const texts = useTexts(inboxTexts);
  const { route } = useLocation();
  const { programme } = meetings;
  const show = (changes: Partial<InboxFilter>) => route(inboxAddress({ ...filter, ...changes }));
  const listed = programme.state === 'read' ? [...programme.value.upcoming, ...programme.value.past] : [];
  const sessions = [...new Set([...listed.map(({ id }) => id), ...(filter.session ? [filter.session] : [])])];
  const isNarrow = Boolean(filter.day || filter.kind || filter.session);
  return (
    <section class="filters" aria-label={texts.narrow}>
      <ul class="states">
        {STATUSES.map((status) => (
          <li key={status}>
            <a
              href={inboxAddress({ ...filter, status })}
              {...(status === filter.status && { 'aria-current': 'page' })}
            >
              {texts.statuses[status]}
            </a>
          </li>
        ))}
      </ul>
      <div class="row">
        <div class="field">
          <label for="filter-session">{texts.meeting}</label>
          <select
            id="filter-session"
            value={filter.session ?? ''}
            onChange={({ currentTarget }) => show({ session: currentTarget.value })}
          >
            <option value="">{texts.anyMeeting}</option>
            {sessions.map((id) => (
              <option key={id} value={id}>
                {meetingName(meetings, id, lang) ?? id}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="filter-kind">{texts.kind}</label>
          <select
            id="filter-kind"
            value={filter.kind ?? ''}
            onChange={({ currentTarget: { value } }) => show({ kind: KINDS.find((each) => each === value) })}
          >
            <option value="">{texts.anyKind}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="filter-day">{texts.day}</label>
          <input
            id="filter-day"
            type="date"
            value={filter.day ?? ''}
            onChange={({ currentTarget: { value } }) => {
              // While a year is typed there are days of the first centuries.
              if (value === '' || value >= '2000') show({ day: value });
            }}
          />
        </div>
      </div>
      {isNarrow && (
        <p>
          <a href={inboxAddress({ status: filter.status })}>{texts.showAll}</a>
        </p>
      )}
    </section>
  );
}
