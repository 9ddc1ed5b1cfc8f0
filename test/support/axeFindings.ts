import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules by which a page in the dark can differ from the same in the light. */
export const colours = ['color-contrast', 'link-in-text-block'];

/** What axe-core finds wrong with the page, by rule and place. `rules`: these alone; all unless said. */
export async function axeFindings(page: Page, rules: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  const options = { resultTypes: ['violations'], ...(rules.length > 0 && { runOnly: rules }) };
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>(
    `axe.run(${JSON.stringify(options)})`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
