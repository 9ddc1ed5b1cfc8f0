import { useLocation } from 'preact-iso/router';
import { useDesk, useTexts } from '../DeskContext.ts';
import { type InboxFilter, inboxAddress, KINDS, STATUSES } from '../inboxFilter.ts';
import { SelectField } from '../SelectField.tsx';
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
        <SelectField
          name="filter-session"
          label={texts.meeting}
          value={filter.session ?? ''}
          options={[
            ['', texts.anyMeeting],
            ...sessions.map((id) => [id, meetingName(meetings, id, lang) ?? id] as const),
          ]}
          onChange={(session) => show({ session })}
        />
        <SelectField
          name="filter-kind"
          label={texts.kind}
          value={filter.kind ?? ''}
          options={[['', texts.anyKind], ...KINDS.map((kind) => [kind, texts.kinds[kind]] as const)]}
          onChange={(value) => show({ kind: KINDS.find((each) => each === value) })}
        />
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
