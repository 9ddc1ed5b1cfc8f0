import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { monthNumber, monthNumbered } from '../../../shared/domain/month.ts';
import type { PublicSeries } from '../../../shared/model/Series.ts';
import { capital } from '../../parts/capital.ts';
import { monthInWords } from '../../parts/dates.ts';
import { meetingTexts } from '../../parts/Meeting.texts.ts';
import { Said } from '../../parts/Said.tsx';
import { Section } from '../../parts/Section.tsx';
import { DataTable } from '../DataTable.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { failureWords } from '../failureWords.ts';
import { Loaded } from '../Loaded.tsx';
import { NumberBar } from '../NumberBar.tsx';
import type { ViewProps } from '../routes.ts';
import { suggestionStatusTexts } from '../SuggestionStatus.texts.ts';
import { useRead } from '../useRead.ts';
import { useTitle } from '../useTitle.ts';
import { insightsTexts } from './Insights.texts.ts';
import { InsightsMonths } from './InsightsMonths.tsx';

/** What came up over the months: which subjects return, grow, or wait; who came; what lies in the inbox. */
export function InsightsView({ query: { from, to } }: ViewProps) {
  const { client, series, lang } = useDesk();
  const [texts, words] = [useTexts(insightsTexts), useTexts(deskTexts)];
  const [statuses, meeting] = [useTexts(suggestionStatusTexts), meetingTexts[lang]];
  const { route } = useLocation();
  const [problem, setProblem] = useState('');
  useTitle(words.insights);
  const read = useRead(async () => {
    const asked = { series: series.id, ...(from && { from }), ...(to && { to }) };
    const [insights, { body }] = await Promise.all([
      client.getInsights({ query: asked }),
      client.getSeries({ params: { id: series.id } }),
    ]);
    return { insights: insights.body, labels: body.subjects };
  }, [series.id, from, to]);

  const download = async (table: 'subjects' | 'sessions', months: { from: string; to: string }) => {
    try {
      setProblem('');
      const query = { series: series.id, ...months, table };
      const { body } = await client.getInsights({ query }, { as: 'text' });
      // Reading it as text took the byte order mark away, without which Excel takes é for Ã©.
      const file = new Blob([`\ufeff${body}`], { type: 'text/csv;charset=utf-8' });
      const address = URL.createObjectURL(file);
      const name = `${series.id}-${months.from}-${months.to}-${table}.csv`;
      Object.assign(document.createElement('a'), { href: address, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    } catch (error) {
      setProblem(failureWords(error, words));
    }
  };

  return (
    <>
      <h1>
        {words.insights} <span class="quarter">{series.quarter}</span>
      </h1>
      <p class="lead">{texts.lead}</p>
      <Loaded read={read}>
        {({ insights, labels }) => {
          const { subjects, editions, sessions, inbox, capped, ...months } = insights;
          const inWords = [monthInWords(months.from, lang), monthInWords(months.to, lang)] as const;
          const before = monthsBefore(months).map((month) => monthInWords(month, lang));
          const mostSupport = Math.max(...subjects.map(({ support }) => support));
          const mostVisitors = Math.max(...sessions.map(({ visitors }) => visitors ?? 0));
          const mostInbox = Math.max(...Object.values(inbox));
          const label = (subject: string) => <SubjectName subject={subject} labels={labels} />;
          return (
            <>
              <InsightsMonths
                key={`${months.from} ${months.to}`}
                months={months}
                choose={(chosen) => route(`/desk/insights?from=${chosen.from}&to=${chosen.to}`)}
              />
              {problem && (
                <p class="alert" role="alert">
                  {problem}
                </p>
              )}
              <Section id="subjects" title={texts.subjects}>
                {subjects.length === 0 ? (
                  <p class="note">{texts.noSubjects}</p>
                ) : (
                  <>
                    <DataTable
                      caption={texts.subjectsIn(...inWords)}
                      columns={[
                        texts.subject,
                        texts.support,
                        texts.raised,
                        texts.trend,
                        texts.editions,
                        texts.lastRaised,
                        texts.withoutOutcome,
                      ]}
                      rows={subjects.map((row) => ({
                        key: row.subject,
                        cells: [
                          label(row.subject),
                          <NumberBar value={row.support} most={mostSupport} />,
                          row.raised,
                          [row.editions > 1 && texts.returns, trendIn(row.trend)].filter(Boolean).join(', '),
                          row.editions,
                          monthInWords(row.lastRaised, lang),
                          row.withoutOutcome,
                        ],
                      }))}
                    />
                    <p class="hint">
                      {texts.about} {texts.trendOf(before[0] ?? '', before[1] ?? '')}
                    </p>
                  </>
                )}
              </Section>
              <Section id="meetings" title={texts.meetings}>
                {sessions.length === 0 ? (
                  <p class="note">{texts.noMeetings}</p>
                ) : (
                  <DataTable
                    caption={texts.meetingsIn(...inWords)}
                    columns={[texts.meeting, texts.visitors, texts.topics, texts.withoutOutcome]}
                    rows={sessions.map(({ id, edition, visitors }) => {
                      const held = editions.find(({ session }) => session === id);
                      const month = held?.month ?? id.slice(series.id.length + 1).slice(0, 7);
                      return {
                        key: id,
                        cells: [
                          <a href={`/desk/sessions/${id}/record`}>
                            {meeting.edition(edition)}, {monthInWords(month, lang)}
                          </a>,
                          visitors === null ? (
                            texts.notNoted
                          ) : (
                            <NumberBar value={visitors} most={mostVisitors} />
                          ),
                          held
                            ? held.subjects.map(({ subject, support }, i) => (
                                <>
                                  {i > 0 && ', '}
                                  {label(subject)} {support}
                                </>
                              ))
                            : texts.none,
                          held?.subjects.reduce((sum, { withoutOutcome }) => sum + withoutOutcome, 0) ?? 0,
                        ],
                      };
                    })}
                  />
                )}
              </Section>
              <Section id="inbox" title={texts.inbox}>
                <DataTable
                  caption={texts.inboxNow}
                  columns={[texts.status, texts.number]}
                  rows={(
                    ['received', 'accepted', 'answered', 'declined', 'referred', 'discarded'] as const
                  ).map((status) => ({
                    key: status,
                    cells: [
                      capital(statuses[status]),
                      <NumberBar
                        value={inbox[status]}
                        most={mostInbox}
                        {...(capped.includes(status) && { text: texts.capped })}
                      />,
                    ],
                  }))}
                />
                <p class="hint">{texts.inboxHint}</p>
              </Section>
              <p class="tools">
                <button type="button" class="button" onClick={() => print()}>
                  {texts.print}
                </button>
                <button type="button" class="button plain" onClick={() => download('subjects', months)}>
                  {texts.csvSubjects}
                </button>
                <button type="button" class="button plain" onClick={() => download('sessions', months)}>
                  {texts.csvSessions}
                </button>
              </p>
            </>
          );
        }}
      </Loaded>
    </>
  );

  function trendIn(trend: number): string {
    if (trend === 0) return texts.same;
    return trend > 0 ? texts.grows(trend) : texts.shrinks(-trend);
  }
}

/** A subject by its name; by its id where the series has dropped it since. */
function SubjectName({ subject, labels }: { subject: string; labels: PublicSeries['subjects'] }) {
  const { lang } = useDesk();
  const name = labels.find(({ id }) => id === subject)?.name;
  return <Said text={name ?? { [lang]: subject }} lang={lang} />;
}

/** As many months, just before: what the API's trend compares with. */
function monthsBefore({ from, to }: { from: string; to: string }): [string, string] {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  return [monthNumbered(first - (last - first + 1)), monthNumbered(first - 1)];
}
