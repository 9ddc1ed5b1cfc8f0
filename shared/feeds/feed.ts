import { inLanguage } from '../domain/Localized.ts';
import { placeOf } from '../domain/placeOf.ts';
import { sessionId } from '../domain/sessionId.ts';
import type { Language } from '../model/languages.ts';
import type { Series } from '../model/Series.ts';
import type { Announcement } from './announcements.ts';
import { dayOf } from './dayOf.ts';
import { feedTexts } from './feedTexts.ts';
import { occasion } from './occasion.ts';
import { accessOf, purposeOf, titleOf, warningsOf } from './sessionTexts.ts';
import { element, escapeXml, type Xml } from './xml.ts';

interface Setting {
  readonly language: Language;
  /** The website's origin, whose host the ids name. */
  readonly site: string;
  /** Under which others may use the texts, by its name at SPDX; null: none is given. */
  readonly licence: string | null;
  /** What was asked for: readers compare the address that a feed gives itself with the one that they know. */
  readonly query: Readonly<Record<string, string | undefined>>;
}

/** The announcements as an Atom feed (RFC 4287). They come newest first, and stay so. */
export function feed(series: Series, announcements: readonly Announcement[], setting: Setting): string {
  const { language, site, licence, query } = setting;
  const name = inLanguage(series.name, language);
  const asked = new URLSearchParams();
  for (const [parameter, value] of Object.entries(query))
    if (value !== undefined) asked.set(parameter, value);
  const self = `${site}/api/feed.atom${asked.size > 0 ? `?${asked}` : ''}`;
  const { xml } = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    element('id', {}, tag(site, `${series.id}/${language}`)),
    element('title', {}, name),
    element('subtitle', {}, feedTexts[language].feedSubtitle),
    element('updated', {}, announcements[0]?.at ?? series.updatedAt),
    element('author', {}, [element('name', {}, name)]),
    ...(licence === null ? [] : rightsOf(licence)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: `${site}/${language}` }),
    ...announcements.map((announcement) => entry(series, announcement, setting)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

/** The licence in words, for who reads, and as a link, for programs (RFC 4946). */
function rightsOf(licence: string): Xml[] {
  return [
    element('rights', {}, licence),
    element('link', { rel: 'license', type: 'text/html', href: `https://spdx.org/licenses/${licence}.html` }),
  ];
}

function entry(series: Series, announcement: Announcement, { language, site }: Setting): Xml {
  const { id, what, at, session } = announcement;
  return element('entry', {}, [
    element('id', {}, tag(site, id)),
    element('title', {}, headline(series, announcement, language)),
    element('updated', {}, at),
    // When an outcome was first published is not kept.
    ...(what === 'outcome' ? [] : [element('published', {}, at)]),
    element('category', { term: what }),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      href: `${site}/${language}/sessions/${sessionId(session)}`,
    }),
    element('content', { type: 'html' }, paragraphs(series, announcement, language).map(paragraph).join('')),
  ]);
}

/** RFC 4151. The year is part of the name, and not that of anything in it. */
function tag(site: string, specific: string): string {
  return `tag:${new URL(site).hostname},2026:${specific}`;
}

function headline(series: Series, { what, session, topic }: Announcement, language: Language): string {
  const texts = feedTexts[language];
  if (topic) return texts.outcomeTitle + inLanguage(topic.title, language);
  const prefix = {
    announced: texts.announcedTitle,
    changed: texts.changedTitle,
    cancelled: texts.cancelledTitle,
    outcome: texts.outcomeTitle,
  }[what];
  return `${prefix}${titleOf(series, session, language)}, ${dayOf(session, language)}`;
}

/** What is so now, whatever was so when it was announced: nobody is sent to a place that has changed. */
function paragraphs(series: Series, { what, session, topic }: Announcement, language: Language): string[] {
  const when = occasion(session, language);
  const place = placeOf(session);
  if (topic?.outcome) {
    return [inLanguage(topic.outcome, language), `${titleOf(series, session, language)}, ${when}`];
  }
  const { theme } = session;
  return [
    place === null ? when : `${when}\n${place}`,
    ...warningsOf(session, language),
    ...(theme ? [feedTexts[language].theme + inLanguage(theme, language)] : []),
    ...accessOf(session, language),
    ...(what === 'cancelled' ? [] : purposeOf(series, language)),
  ];
}

function paragraph(text: string): string {
  return `<p>${escapeXml(text).replaceAll('\n', '<br>')}</p>`;
}
