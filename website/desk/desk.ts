import { h, render } from 'preact';
import { LANGUAGES } from '../../shared/model/languages.ts';
import { deskTexts } from './Desk.texts.ts';
import { Desk } from './Desk.tsx';
import { takeDraftsBack } from './drafts.ts';
import type { SiteConfig } from './provider.ts';
import { signIn } from './signIn.ts';

const root = document.getElementById('desk');
const facts = JSON.parse(document.getElementById('desk-data')?.textContent ?? '{}') as {
  readonly series: string;
  readonly contact: string | null;
}; // as the page wrote it
const firstLanguage =
  navigator.languages
    .map((name) => LANGUAGES.find((each) => name.toLowerCase().startsWith(each)))
    .find((each) => each !== undefined) ?? 'lb';

if (root) start(root).catch(() => fail(root));

async function start(place: Element): Promise<void> {
  const response = await fetch('/config.json');
  if (!response.ok) throw new Error('There is no configuration.');
  const config = (await response.json()) as SiteConfig; // as it is written while the website is built
  const listeners = new Set<() => void>();
  const keeper = signIn(config, () => {
    for (const listener of listeners) listener();
  });
  let hasFailed = false;
  await keeper.finish().catch(() => {
    hasFailed = true;
  });
  if (keeper.isSignedIn()) takeDraftsBack();
  const onEnd = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  place.replaceChildren();
  render(
    h(Desk, {
      signIn: keeper,
      onEnd,
      base: config.api,
      ownSeries: facts.series,
      contact: facts.contact,
      firstLanguage,
      hasFailed,
    }),
    place,
  );
}

/** Nothing works without it: the page says so, and leads to itself. */
function fail(place: Element): void {
  const texts = deskTexts[firstLanguage];
  const [words, again] = [document.createElement('p'), document.createElement('a')];
  words.textContent = texts.notStarted;
  again.textContent = texts.again;
  again.href = location.pathname;
  place.replaceChildren(words, again);
}
