import type { Suggestion } from '../../shared/model/Suggestion.ts';
import { aReceipt, aSuggestion } from './desk.ts';
import type { TestSystem } from './testSystem.ts';

/** Stores a suggestion of yesterday; gives its id and the receipt that leads to it. */
export async function storeWithReceipt(
  system: TestSystem,
  changes: Partial<Suggestion> = {},
): Promise<{ id: string; receipt: string }> {
  const { id, receipt } = aReceipt();
  await system.store('suggestions', aSuggestion({ ...changes, id }));
  return { id, receipt };
}

/** What the holder of a receipt reads on the page that follows it; with `withdraw` after taking it back. */
export async function followed(system: TestSystem, receipt: string, withdraw = false): Promise<string> {
  const response = await system.http('/en/follow', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ receipt, ...(withdraw && { withdraw: 'yes' }) }).toString(),
  });
  return response.text();
}
