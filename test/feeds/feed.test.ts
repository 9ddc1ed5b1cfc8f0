import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { announcementsOf } from '../../shared/feeds/announcements.ts';
import { feed } from '../../shared/feeds/feed.ts';
import { LANGUAGES, type Language } from '../../shared/model/languages.ts';
import type { Session } from '../../shared/model/Session.ts';
import { documentedSeries } from '../../shared/programme.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { runs } from '../support/effort.ts';
import { typedLine, typedProse } from '../support/officerText.ts';

const series = documentedSeries('2026-01-01T00:00:00Z');
const write = (session: Session, language: Language = 'en', licence: string | null = null) =>
  feed(series, announcementsOf([session], '2000-01-01T00:00:00Z', 100), {
    language,
    site: 'https://demo.example',
    licence,
    query: { lang: language },
  });
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false });

/** The paragraphs of an entry's HTML, as a browser shows them. */
const shown = (html: string) =>
  [...html.matchAll(/<p>(.*?)<\/p>/gs)].map(([, inner = '']) =>
    inner
      .replaceAll('<br>', '\n')
      .replace(
        /&(amp|lt|gt|quot|apos);/g,
        (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
      ),
  );
/** What XML 1.0 can hold of a text. */
const holdable = (text: string) => text.replace(/[\ufffe\uffff]/g, '');

describe('a feed', () => {
  // First: what was written once for a language is kept.
  test('names the day in the language asked for', () => {
    expect(LANGUAGES.map((language) => parseFeed(write(aSession(), language)).items[0]?.title)).toEqual([
      'Nei: Op e Kaffi mat der Police, Donneschdeg, 17. Januar 2030',
      'Nouveau : Op e Kaffi mat der Police, jeudi 17 janvier 2030',
      'Neu: Op e Kaffi mat der Police, Donnerstag, 17. Januar 2030',
      'New: Op e Kaffi mat der Police, Thursday, 17 January 2030',
      'Novo: Op e Kaffi mat der Police, quinta-feira, 17 de janeiro de 2030',
    ]);
  });

  test('has any text that an officer can type, as it was typed', () => {
    fc.assert(
      fc.property(typedLine, typedProse, (title, outcome) => {
        const topics = [
          aTopic({ title: { en: title }, outcome: { en: outcome }, outcomeAt: '2026-06-01T10:00:00Z' }),
        ];
        const text = write(aSession({ topics, notice: { en: outcome } }));
        expect(XMLValidator.validate(text)).toBe(true);
        expect(text).not.toMatch(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
        const [entry] = parser.parse(text, true).feed.entry;
        expect(entry.title).toBe(`You said, we did: ${holdable(title)}`);
        expect(shown(entry.content['#text'])[0]).toBe(holdable(outcome));
        expect(entry.content['#text'].replace(/<\/?(p|br)>/g, '')).not.toMatch(/[<>]/);
      }),
      runs(300),
    );
  });

  test.each([...LANGUAGES])('is understood by a library for feeds: %s', (language) => {
    const topics = [
      aTopic({ title: { fr: 'Demo & <demo>' }, outcome: { fr: 'Demo' }, outcomeAt: '2026-06-01T10:00:00Z' }),
    ];
    const read = parseFeed(write(aSession({ topics, theme: { de: 'Demo "Thema"' } }), language));
    expect(read.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(read.title).toBe('Op e Kaffi mat der Police');
    expect(read.language).toBe(language);
    expect(read.url).toBe(`https://demo.example/${language}`);
    expect(read.self).toBe(`https://demo.example/api/feed.atom?lang=${language}`);
    expect(read.authors.map(({ name }) => name)).toEqual(['Op e Kaffi mat der Police']);
    expect(read.updated?.toISOString()).toBe('2026-06-01T10:00:00.000Z');
    expect(read.items.map(({ id, url }) => [id, url])).toEqual([
      [
        'tag:demo.example,2026:gare-2030-01/outcome/lighting-7f3k',
        `https://demo.example/${language}/sessions/gare-2030-01`,
      ],
      [
        'tag:demo.example,2026:gare-2030-01/announced',
        `https://demo.example/${language}/sessions/gare-2030-01`,
      ],
    ]);
    expect(read.items[0]?.title).toContain('Demo & <demo>');
    expect(read.items[1]?.title).toContain('Demo "Thema"');
  });

  /** The entries as their fields: what a reader shows of them. */
  const entriesOf = (session: Session, language: (typeof LANGUAGES)[number] = 'en') =>
    [parser.parse(write(session, language), true).feed.entry].flat();
  const when = 'Thursday, 17 January 2030, 16:00–18:00';

  test('says of a session what is so now: when, where, warnings, theme, access and what it is for', () => {
    const session = aSession({
      venue: { name: 'Demo', address: '1, Demo', locality: 'Demo', stepFree: true, directions: null },
      theme: { en: 'Lamps' },
      dateConfirmed: false,
    });
    const [entry] = entriesOf(session);
    expect(entry).toMatchObject({
      title: 'New: Op e Kaffi mat der Police – Lamps, Thursday, 17 January 2030',
      updated: '2026-01-01T00:00:00Z',
      published: '2026-01-01T00:00:00Z',
      category: { '@_term': 'announced' },
      link: {
        '@_rel': 'alternate',
        '@_type': 'text/html',
        '@_href': 'https://demo.example/en/sessions/gare-2030-01',
      },
    });
    expect(entry.content['@_type']).toBe('html');
    expect(entry.content['#text']).toMatch(/^(<p>[^<]*(<br>[^<]*)?<\/p>){7}$/);
    expect(shown(entry.content['#text'])).toEqual([
      `${when}\nDemo, 1, Demo, Demo`,
      'The date is not confirmed yet.',
      'Theme: Lamps',
      'There is no step at the entrance.',
      series.purpose.en,
      'No booking needed.',
      series.notFor.en,
    ]);
  });

  test('says of a cancelled one why, and not what it would have been for', () => {
    const changes = { sequence: 1, changedAt: '2026-06-01T10:00:00Z', cancelledAt: '2026-06-01T10:00:00Z' };
    const cancellation = { reason: { en: 'Works' } };
    const [entry] = entriesOf(aSession({ ...changes, status: 'cancelled', cancellation }));
    expect(entry.title).toBe('Cancelled: Op e Kaffi mat der Police, Thursday, 17 January 2030');
    expect(entry.category['@_term']).toBe('cancelled');
    expect(shown(entry.content['#text'])).toEqual([
      when,
      'This meeting is cancelled. Works',
      'The venue will be announced.',
    ]);
  });

  test('says of a changed one that it is, with the time of the change', () => {
    const [entry] = entriesOf(aSession({ sequence: 1, changedAt: '2026-06-01T10:00:00Z' }));
    expect(entry.title).toMatch(/^Changed: /);
    expect([entry.updated, entry.published]).toEqual(['2026-06-01T10:00:00Z', '2026-06-01T10:00:00Z']);
  });

  test('says of an outcome what came of it and where it was spoken of, not when it first was', () => {
    const topics = [aTopic({ outcome: { en: 'Done' }, outcomeAt: '2026-06-01T10:00:00Z' })];
    const [entry] = entriesOf(aSession({ topics }));
    expect(entry.published).toBeUndefined();
    expect(entry.category['@_term']).toBe('outcome');
    expect(shown(entry.content['#text'])).toEqual(['Done', `Op e Kaffi mat der Police, ${when}`]);
  });

  test('says in XML what it is, with links to itself and to the page', () => {
    const text = write(aSession());
    expect(text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed ')).toBe(true);
    expect(text.endsWith('</feed>\n')).toBe(true);
    const { feed: read } = parser.parse(text, true);
    expect(read).toMatchObject({
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': 'en',
      id: 'tag:demo.example,2026:gare/en',
      subtitle: 'New meetings, changes and what came of them',
      link: [
        { '@_rel': 'self', '@_type': 'application/atom+xml' },
        { '@_rel': 'alternate', '@_type': 'text/html' },
      ],
    });
  });

  test('names the licence of its texts, in words and as a link, where there is one', () => {
    const { rights, link } = parser.parse(write(aSession(), 'en', 'CC-BY-4.0')).feed;
    expect(rights).toBe('CC-BY-4.0');
    expect(link[0]).toEqual({
      '@_rel': 'license',
      '@_type': 'text/html',
      '@_href': 'https://spdx.org/licenses/CC-BY-4.0.html',
    });
    expect(write(aSession())).not.toMatch(/rights|license/);
  });

  test('without news is of the series’ last change', () => {
    const text = feed(series, [], {
      language: 'en',
      site: 'https://demo.example',
      licence: null,
      query: {},
    });
    expect(parseFeed(text)).toMatchObject({ items: [], updated: new Date(series.updatedAt) });
  });
});
