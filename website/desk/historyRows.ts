import { inLanguage } from '../../shared/domain/Localized.ts';
import { placeOf } from '../../shared/domain/placeOf.ts';
import type { Change } from '../../shared/model/Edit.ts';
import type { Localized } from '../../shared/model/Localized.ts';
import { LANGUAGES, type Language } from '../../shared/model/languages.ts';
import type { PublicSeries } from '../../shared/model/Series.ts';
import type { PublicSession } from '../../shared/model/Session.ts';
import type { SuggestionStatus, TopicRef } from '../../shared/model/Suggestion.ts';
import { dayInWords, monthInWords, monthName } from '../parts/dates.ts';
import { layoutTexts } from '../parts/Layout.texts.ts';
import { formTexts } from './Form.texts.ts';
import { ruleInWords } from './ruleInWords.ts';
import { suggestionStatusTexts } from './SuggestionStatus.texts.ts';
import { type HistoryTexts, historyTexts } from './views/History.texts.ts';

/** A value in words, marked where it is text in a language of its own. */
interface Words {
  readonly text: string;
  readonly lang?: Language;
}

/** One field that changed, in words; null: there was, or is, nothing. */
export interface HistoryRow {
  readonly key: string;
  readonly label: string;
  readonly before: Words | null;
  readonly after: Words | null;
}

/** What the words of a history are looked up in. */
export interface HistoryContext {
  readonly lang: Language;
  readonly subjects: PublicSeries['subjects'];
  readonly sessions: readonly Pick<PublicSession, 'id' | 'startsAt' | 'topics'>[];
  /** Titles of topics by their id, those that are gone too. */
  readonly titles: ReadonlyMap<string, Localized>;
}

type Leaf = Omit<HistoryRow, 'before' | 'after'> & { readonly words: Words };
type Topic = Pick<PublicSession['topics'][number], 'id' | 'subject' | 'title' | 'outcome'>;
type Venue = PublicSeries['venues'][number];
type Subject = PublicSeries['subjects'][number];
type Recurrence = PublicSeries['recurrence'];

/** In the order in which they are told: a stored record has lost its own. */
const recurrenceFields = ['rule', 'startTime', 'endTime', 'seasons', 'from', 'until', 'timeZone'] as const;

/** A recorded change of a field, in words: each part of it that is another than before. Lists are compared by their entries. */
export function historyRows({ field, before, after }: Change, context: HistoryContext): HistoryRow[] {
  const say = inWords(context);
  // Records of edits hold what the model says of a field.
  if (field === 'topics')
    return say.list(field, before as Topic[] | null, after as Topic[] | null, say.topic);
  if (field === 'subjects') {
    return say.list(field, before as Subject[] | null, after as Subject[] | null, say.subject);
  }
  if (field === 'venues')
    return say.list(field, before as Venue[] | null, after as Venue[] | null, say.venue);
  return difference(say.leaves(field, before), say.leaves(field, after));
}

/** An entry of a list: what it is the same by, what it is called, and what of it may change. */
interface Entry {
  readonly key: string;
  readonly name: string;
  readonly leaves: readonly Leaf[];
}

function inWords({ lang, subjects, sessions, titles }: HistoryContext) {
  const texts: HistoryTexts = historyTexts[lang];
  const { yes, no } = formTexts[lang];
  const labelOf = (field: string) => texts.fields[field] ?? field;
  const titleOf = (topic: string) => inLanguage(titles.get(topic) ?? { [lang]: topic }, lang);
  const subjectName = (subject: string) =>
    inLanguage(subjects.find(({ id }) => id === subject)?.name ?? { [lang]: subject }, lang);
  const leaf = (key: string, label: string, value: unknown): Leaf[] =>
    value === null || value === undefined ? [] : [{ key, label, words: { text: String(value) } }];
  const localized = (key: string, label: string, value: Localized | null): Leaf[] =>
    LANGUAGES.flatMap((each) => {
      const text = value?.[each];
      const name = `${label}, ${layoutTexts[each].language}`;
      return text === undefined ? [] : [{ key: `${key}/${each}`, label: name, words: { text, lang: each } }];
    });
  const yesOrNo = (value: boolean | null) => (value === null ? null : value ? yes : no);
  const venueLeaves = (value: Venue | null): Leaf[] => [
    ...leaf('venue', labelOf('venue'), placeOf({ venue: value })),
    ...leaf('venue/stepFree', labelOf('stepFree'), yesOrNo(value?.stepFree ?? null)),
    ...localized('venue/directions', labelOf('directions'), value?.directions ?? null),
  ];
  const months = (list: readonly string[]) =>
    list.map((month) => monthInWords(month, lang)).join(', ') || null;

  const one = (field: string, value: unknown): Leaf[] => {
    const plain = (text: unknown) => leaf(field, labelOf(field), text);
    if (value === null || value === undefined) return [];
    if (typeof value === 'boolean') return plain(yesOrNo(value));
    switch (field) {
      case 'startsAt':
      case 'endsAt':
        return plain(`${dayInWords(String(value), lang)}, ${String(value).slice(11, 16)}`);
      case 'status':
        return plain(statusIn(String(value)));
      case 'skip':
        return plain(months(value as string[]));
      case 'acceptedInto':
        return plain(topicOf(value as TopicRef));
      default:
        return isLocalized(value) ? localized(field, labelOf(field), value) : plain(value);
    }
  };
  const statusIn = (status: string) => {
    if (status === 'scheduled' || status === 'cancelled') return texts[status];
    return suggestionStatusTexts[lang][status as SuggestionStatus] ?? status;
  };
  const topicOf = ({ session, id }: TopicRef) => {
    const found = sessions.find((each) => each.id === session);
    const title = found?.topics.find((topic) => topic.id === id)?.title;
    const when = found ? texts.meetingOn(dayInWords(found.startsAt, lang)) : session;
    return `${title ? inLanguage(title, lang) : titleOf(id)} (${when})`;
  };
  const recurrence = (value: Recurrence): Leaf[] =>
    recurrenceFields.flatMap((name) => {
      const [field, part] = [`recurrence/${name}`, value[name]];
      if (name === 'seasons') {
        const seasons = value.seasons.map(
          (season) =>
            `${season.months.map((month) => monthName(month, lang)).join(', ')}: ${season.startTime}–${season.endTime}`,
        );
        return leaf(field, labelOf(field), seasons.join('; ') || null);
      }
      if (name === 'rule') return leaf(field, labelOf(field), ruleInWords(value.rule, lang));
      const isMonth = part !== null && (name === 'from' || name === 'until');
      return leaf(field, labelOf(field), isMonth ? monthInWords(String(part), lang) : part);
    });

  return {
    leaves(field: string, value: unknown): Leaf[] {
      if (value === null || value === undefined) return [];
      if (field === 'venue') return venueLeaves(value as Venue);
      if (field === 'recurrence') return recurrence(value as Recurrence);
      if (field === 'cancellation') {
        const { reason } = value as { reason: Localized };
        return localized('cancellation/reason', labelOf('cancellation/reason'), reason);
      }
      if (field === 'raised') {
        return (value as { topic: string; people: number }[]).flatMap(({ topic, people }) =>
          leaf(topic, texts.of(labelOf(field), titleOf(topic)), people),
        );
      }
      if (field === 'support') {
        return Object.entries(value).flatMap(([topic, count]) =>
          leaf(topic, texts.of(labelOf(field), titleOf(topic)), count),
        );
      }
      return one(field, value);
    },
    topic: ({ id, subject, title, outcome }: Topic): Entry => ({
      key: id,
      name: `${inLanguage(title, lang)} (${subjectName(subject)})`,
      leaves: [
        ...leaf('subject', labelOf('topics/subject'), subjectName(subject)),
        ...localized('title', labelOf('topics/title'), title),
        ...localized('outcome', labelOf('topics/outcome'), outcome),
      ],
    }),
    subject: ({ id, name }: Subject): Entry => ({
      key: id,
      name: inLanguage(name, lang),
      leaves: localized('name', labelOf('subjects/name'), name),
    }),
    venue: (venue: Venue): Entry => ({
      key: `${venue.name}, ${venue.address}`,
      name: venue.name,
      leaves: venueLeaves(venue),
    }),
    list<Kind>(
      field: string,
      before: readonly Kind[] | null,
      after: readonly Kind[] | null,
      entryOf: (entry: Kind) => Entry,
    ): HistoryRow[] {
      const [old, now] = [(before ?? []).map(entryOf), (after ?? []).map(entryOf)];
      const find = (list: readonly Entry[], key: string) => list.find((entry) => entry.key === key);
      const label = labelOf(field);
      const added = now.filter(({ key }) => !find(old, key));
      const removed = old.filter(({ key }) => !find(now, key));
      const both = now.flatMap((entry) => {
        const other = find(old, entry.key);
        return other ? [[other, entry] as const] : [];
      });
      const order = (list: readonly Entry[], other: readonly Entry[]) =>
        list.filter(({ key }) => find(other, key)).map(({ name }) => name);
      const orders = [order(old, now).join(' · '), order(now, old).join(' · ')] as const;
      const isMoved = old.filter(({ key }) => find(now, key)).some(({ key }, i) => both[i]?.[1].key !== key);
      return [
        ...removed.map(({ key, name }) => ({
          key: `- ${key}`,
          label: texts.removed(label),
          before: { text: name },
          after: null,
        })),
        ...added.map(({ key, name }) => ({
          key: `+ ${key}`,
          label: texts.added(label),
          before: null,
          after: { text: name },
        })),
        ...both.flatMap(([other, entry]) =>
          difference(other.leaves, entry.leaves).map((row) => ({
            ...row,
            key: `${entry.key} ${row.key}`,
            label: `${texts.of(label, entry.name)} – ${row.label}`,
          })),
        ),
        ...(isMoved
          ? [
              {
                key: 'order',
                label: labelOf(`${field}/order`),
                before: { text: orders[0] },
                after: { text: orders[1] },
              },
            ]
          : []),
      ];
    },
  };
}

/** The parts that are other than before, in the order in which they are now. */
function difference(before: readonly Leaf[], after: readonly Leaf[]): HistoryRow[] {
  const all = new Map([...after, ...before].map(({ key, label }) => [key, label]));
  return [...all].flatMap(([key, label]) => {
    const [old, now] = [before, after].map((list) => list.find((each) => each.key === key)?.words ?? null);
    return old?.text === now?.text ? [] : [{ key, label, before: old ?? null, after: now ?? null }];
  });
}

function isLocalized(value: unknown): value is Localized {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => LANGUAGES.some((language) => language === key))
  );
}
