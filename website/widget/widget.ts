import { inLanguage, languageOf } from '../../shared/domain/Localized.ts';
import type { Localized } from '../../shared/model/Localized.ts';
import { LANGUAGES, type Language } from '../../shared/model/languages.ts';
import type { PublicSummary } from '../../shared/model/Session.ts';
import { capital } from '../parts/capital.ts';
import { dayInWords, hoursInWords } from '../parts/dates.ts';
import { movedInWords } from '../parts/movedInWords.ts';
import { nextMeetings } from '../parts/nextMeetings.ts';
import { styles } from './styles.ts';
import { widgetTexts } from './widget.texts.ts';

/** The website that this script came from. */
const site = new URL(import.meta.url).origin;

const NAME = 'Op e Kaffi mat der Police';

/**
 * `<op-e-kaffi lang="fr" series="gare">`: the next meeting of a series, on another website. It asks one address, tells it
 * nothing of the page that it stands on, and keeps nothing. Elements and a style sheet are made without text that becomes HTML or
 * CSS in the page, so that a strict content security policy lets it be.
 */
class OpEKaffi extends HTMLElement {
  static observedAttributes = ['lang', 'series'];

  /** Counts what was asked for, so that a late answer is not shown in the place of a later one. */
  #asked = 0;

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    }
    this.#load();
  }

  attributeChangedCallback(): void {
    if (this.shadowRoot) this.#load();
  }

  async #load(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const series = this.getAttribute('series');
    const lang = this.#language();
    const texts = widgetTexts[lang];
    this.#show(lang, [element('p', {}, texts.loading)]);
    const shown = await meetingsOf(series).then(
      (sessions) => meetingIn(lang, series, sessions),
      () => {
        addEventListener('online', () => this.#load(), { once: true });
        return [element('p', {}, texts.offline), paragraph(link(`${site}/${lang}`, texts.all))];
      },
    );
    if (asked === this.#asked) this.#show(lang, shown);
  }

  /** That of the element, else of what it stands in; Luxembourgish where we do not speak it. */
  #language(): Language {
    const wanted = this.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split('-')[0];
    return LANGUAGES.find((known) => known === wanted) ?? 'lb';
  }

  #show(lang: Language, children: readonly Node[]): void {
    const about = element('p', { class: 'small' }, NAME);
    const section = element('section', { lang, 'aria-label': NAME }, about, ...children);
    this.shadowRoot?.replaceChildren(section);
  }
}

/** The meetings to come. Throws where they can't be read. */
async function meetingsOf(series: string | null): Promise<PublicSummary[]> {
  const query = series === null ? '' : `&series=${encodeURIComponent(series)}`;
  const answer = await fetch(`${site}/api/sessions?limit=6${query}`, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!answer.ok) throw new Error(answer.statusText);
  const { sessions } = (await answer.json()) as { sessions: PublicSummary[] }; // as the API declares it
  return sessions;
}

/** In words: what is cancelled or changed first, then when and where. */
function meetingIn(lang: Language, series: string | null, sessions: readonly PublicSummary[]): Node[] {
  const texts = widgetTexts[lang];
  const { next, cancelled, moved } = nextMeetings(sessions, new Date().toISOString());
  const warnings = [
    ...cancelled.map(({ startsAt, cancellation }) =>
      alertOf(texts.cancelled(dayInWords(startsAt, lang)), cancellation && said(cancellation.reason, lang)),
    ),
    ...moved
      .map((session) => movedInWords(session, lang, texts))
      .flatMap((words) => (words ? [alertOf(words.what, `${words.to} ${words.from}`)] : [])),
  ];
  if (!next) {
    const home = series === null ? '' : `/series/${encodeURIComponent(series)}`;
    return [
      ...warnings,
      element('p', {}, texts.nothing),
      paragraph(link(`${site}/${lang}${home}`, texts.all)),
    ];
  }
  const { id, startsAt, endsAt, venue, theme, dateConfirmed } = next;
  return [
    ...warnings,
    element(
      'p',
      {},
      texts.next,
      element(
        'time',
        { datetime: startsAt },
        element('span', { class: 'day' }, capital(dayInWords(startsAt, lang))),
        element('strong', {}, hoursInWords(startsAt, endsAt, lang)),
      ),
    ),
    ...(dateConfirmed ? [] : [alertOf(texts.unconfirmed)]),
    ...(theme ? [element('p', {}, `${texts.theme} `, said(theme, lang))] : []),
    venue
      ? element(
          'p',
          {},
          element('strong', {}, venue.name),
          element('br'),
          `${venue.address}, ${venue.locality}`,
        )
      : element('p', {}, texts.noVenue),
    element('p', { class: 'small' }, texts.noBooking),
    paragraph(link(`${site}/${lang}/sessions/${id}`, texts.details)),
  ];
}

function alertOf(what: string, more?: Node | string | null): HTMLElement {
  return element('p', { class: 'alert' }, element('strong', {}, what), ...(more ? [' ', more] : []));
}

/** What officers wrote, marked where it is in another language. */
function said(text: Localized, lang: Language): HTMLElement {
  return element('span', { lang: languageOf(text, lang) }, inLanguage(text, lang));
}

function link(href: string, text: string): HTMLElement {
  return element('a', { href, referrerpolicy: 'no-referrer' }, text);
}

function paragraph(child: Node): HTMLElement {
  return element('p', {}, child);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

if (!customElements.get('op-e-kaffi')) customElements.define('op-e-kaffi', OpEKaffi);
