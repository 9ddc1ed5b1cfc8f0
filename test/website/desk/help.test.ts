import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../../../infra/root.ts';
import { LANGUAGES, type Language } from '../../../shared/model/languages.ts';
import { type HelpPart, helpTexts } from '../../../website/desk/views/Help.texts.ts';
import { startBrowser } from '../../support/browser.ts';
import { atDesk } from '../../support/deskInBrowser.ts';
import { testSystem } from '../../support/testSystem.ts';

const words = (text: string) => text.split(/\s+/).filter(Boolean);
const asMarkdown = (part: HelpPart) =>
  typeof part === 'string' ? part : part.map(([about, text]) => `- **${about}** ${text}`).join('\n');

describe('the manual', () => {
  test('is the same text in docs/desk.md', () => {
    const { title, lead, sections } = helpTexts.en;
    const text = [
      `# ${title}`,
      lead,
      ...sections.flatMap((section) => [`## ${section.title}`, ...section.parts.map(asMarkdown)]),
    ].join('\n');
    expect(words(readFileSync(`${root}docs/desk.md`, 'utf8'))).toEqual(words(text));
  });

  test('says the same things in each language', () => {
    const shape = (language: Language) =>
      helpTexts[language].sections.map(({ id, parts }) => [
        id,
        ...parts.map((part) => (typeof part === 'string' ? 0 : part.length)),
      ]);
    for (const language of LANGUAGES) expect(shape(language)).toEqual(shape('en'));
  });

  test('is read at the desk', async () => {
    const system = await testSystem();
    await system.storeSeries();
    const desk = await atDesk(await startBrowser(), system.origin, 'officer');
    await desk.open('/desk/help');
    await desk.page.getByRole('link', { name: 'What you can’t find out' }).click();
    await desk.page.getByRole('heading', { name: 'What you can’t find out' }).waitFor();
    expect(await desk.page.locator('main').innerText()).toContain('what was sent today is shown tomorrow');
    await desk.expectAccessible();
    desk.expectNoFaults();
    await desk.close();
  });
});
