import { beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { aSuggestion, dayFrom } from '../../support/desk.ts';
import { atDesk } from '../../support/deskInBrowser.ts';
import { followed, storeWithReceipt } from '../../support/inbox.ts';
import { testSystem } from '../../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();

beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
});

/** How many have each status. */
async function counts(): Promise<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const { status } of await system.rows('suggestions')) {
    all[String(status)] = (all[String(status)] ?? 0) + 1;
  }
  return all;
}

describe('discarding', () => {
  test('those that are ticked, after one question; what was decided meanwhile is told; it is undone by a decision', async () => {
    const { receipt } = await storeWithReceipt(system, { text: 'Demo: spam.', language: 'en' });
    const decided = await storeWithReceipt(system, { text: 'Demo: decided meanwhile.', language: 'en' });
    await storeWithReceipt(system, { text: 'Demo: real.', language: 'en' });
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open('/desk/inbox');
    const { page } = desk;
    await page.getByRole('button', { name: 'Tick all here' }).click();
    await page.locator('.suggestion', { hasText: 'real' }).getByRole('checkbox').uncheck();
    await page.getByText('2 ticked').waitFor();
    await page.getByRole('button', { name: 'Discard those ticked' }).click();
    const dialog = page.getByRole('dialog', { name: 'Discard up to 2 suggestions?' });
    await dialog.getByText('For a week, another decision takes it back.').waitFor();
    await desk.expectAccessible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await counts()).toEqual({ received: 3 });

    await page.getByRole('button', { name: 'Discard those ticked' }).click();
    const { suggestions } = (await system.officer.listSuggestions()).body;
    await system.coordinator.triageSuggestion({
      params: { id: decided.id },
      body: { status: 'answered', reply: 'Demo reply.' },
      ifMatch: suggestions.find(({ id }) => id === decided.id)?.etag ?? '',
    });
    await dialog.getByRole('button', { name: 'Discard' }).dblclick();
    await dialog.getByText('One is discarded. One had been decided or withdrawn meanwhile.').waitFor();
    await desk.expectAccessible();
    expect(await counts()).toEqual({ discarded: 1, answered: 1, received: 1 });
    expect(await followed(system, receipt)).toContain('Put aside');

    await dialog.getByRole('link', { name: 'See those discarded' }).click();
    const spam = page.locator('.suggestion', { hasText: 'spam' });
    await spam.getByText(/^Discarded: officer/).waitFor();
    await desk.expectAccessible();
    await spam.getByRole('button', { name: 'Take the decision back' }).click();
    await spam.getByText(/^Waiting again: officer/).waitFor();
    expect(await followed(system, receipt)).not.toContain('Put aside');
    desk.expectNoFaults();
    await desk.close();
  });

  test('a flood of 600 of a day: with progress, stopped, cut off, and gone on with; the rest stays', async () => {
    const flood = Array.from({ length: 600 }, () => aSuggestion({ text: 'Demo: flood.', language: 'en' }));
    const others = [
      aSuggestion({ text: 'Demo: flood.', language: 'en', day: dayFrom(-2) }),
      aSuggestion({ text: 'Demo: flood.', language: 'en', kind: 'need' }),
      aSuggestion({ text: 'Demo: another.', language: 'en' }),
    ];
    await system.store('suggestions', ...flood, ...others);
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/ERR_INTERNET_DISCONNECTED/] });
    await desk.open('/desk/inbox');
    const { page } = desk;
    const same = page.getByRole('article', { name: /The same words/ });
    await same.getByRole('button', { name: 'A whole day with these words' }).click();
    const many = page.locator('.many');
    await expect.poll(() => many.innerText()).toContain('Demo: flood.');
    await many.getByLabel('Received on').fill('');
    await many.getByRole('button', { name: 'Count and ask' }).click();
    await many.getByRole('link', { name: 'Give the day.' }).waitFor();
    await desk.expectAccessible();
    await many.getByLabel('Received on').fill(dayFrom(-1));
    await many.getByLabel('Kind').selectOption('Concern');
    await many.getByRole('button', { name: 'Count and ask' }).click();
    const dialog = page.getByRole('dialog', { name: 'Discard up to 600 suggestions?' });
    await dialog.waitFor();
    const said = await dialog.innerText();
    for (const part of ['Kind: Concern', 'All topics', 'Words: Exactly these words', 'Demo: flood.']) {
      expect(said).toContain(part);
    }
    expect(said).toContain(`Received on `);
    await desk.expectAccessible();

    // Stopped after the call that runs.
    let calls = 0;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/suggestions/discard', async (route) => {
      calls += 1;
      const response = await route.fetch();
      await released;
      await route.fulfill({ response });
    });
    await dialog.getByRole('button', { name: 'Discard' }).dblclick();
    await dialog.getByText('0 of about 600 …').waitFor();
    await desk.expectAccessible();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => calls).toBe(1);
    release();
    await dialog.getByText('Stopped.').waitFor();
    const first = (await counts()).discarded ?? 0;
    expect(await dialog.innerText()).toContain(`Stopped. Discarded: ${first}.`);
    expect(first).toBeLessThanOrEqual(500);

    // Cut off, and gone on with by a click.
    await page.unrouteAll();
    await page.context().setOffline(true);
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await dialog.getByText(`Interrupted. Discarded: ${first}.`).waitFor();
    await desk.expectAccessible();
    await page.context().setOffline(false);
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await dialog.getByText('600 are discarded.', { exact: true }).waitFor();
    expect(await counts()).toEqual({ discarded: 600, received: 3 });
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect
      .poll(() => page.locator('.suggestion .quote').allInnerTexts())
      .toEqual(expect.arrayContaining(['Demo: flood.', 'Demo: another.']));
    await page.getByRole('article', { name: 'The same words, 2 times' }).waitFor();
    expect(page.url()).not.toContain('flood');
    desk.expectNoFaults();
    await desk.close();
  }, 60_000); // two calls of the API take up to six seconds each

  test('all of a day without words for a topic, and none where none is alike', async () => {
    const topic = 'lighting-7f3k';
    const mute = Array.from({ length: 3 }, () => aSuggestion({ text: null, topic }));
    await system.store('suggestions', ...mute, aSuggestion({ text: 'Demo: words.', topic }));
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open('/desk/inbox');
    const { page } = desk;
    const many = page.locator('.many');
    await page
      .getByRole('article', { name: /Support without words, 3 times/ })
      .getByRole('button', { name: 'A whole day with these words' })
      .click();
    await many.getByLabel('Kind').selectOption('Question');
    await many.getByRole('button', { name: 'Count and ask' }).click();
    await many.getByText('None of these is waiting.').waitFor();
    await many.getByLabel('Kind').selectOption('All kinds');
    await many.getByRole('button', { name: 'Count and ask' }).click();
    const dialog = page.getByRole('dialog', { name: 'Discard up to 3 suggestions?' });
    await dialog.getByRole('button', { name: 'Discard' }).click();
    await dialog.getByText('3 are discarded.').waitFor();
    expect(await counts()).toEqual({ discarded: 3, received: 1 });
    desk.expectNoFaults();
    await desk.close();
  });
});
