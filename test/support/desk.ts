import { createHash, randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import type { Role } from '../../infra/local/cognito/signIns.ts';
import { defaults } from '../../infra/settings.ts';
import { formatReceipt, parseReceipt } from '../../shared/domain/receipt.ts';
import { dayOf, daysAfter, startOfDay } from '../../shared/domain/zonedTime.ts';
import type { Suggestion } from '../../shared/model/Suggestion.ts';
import { rows } from '../../shared/storage/suggestions.ts';
import { aReceivedSuggestion } from './builders.ts';
import { expectProblem } from './problems.ts';
import type { TestSystem } from './testSystem.ts';

export type Json = Record<string, unknown>;

/** Who asks; null: somebody who is not signed in. */
export type Asking = Role | null;

/** A raw request below `/api`. A body is sent as JSON, or as it is where it is text. */
export async function ask(
  system: TestSystem,
  by: Asking,
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Response> {
  return system.http(`/api${path}`, {
    method,
    headers: {
      ...(by && { authorization: `Bearer ${await system.token(by)}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

/** What an answer holds; fails unless it has that status. */
export async function holding(response: Response, status = 200): Promise<Json> {
  const text = await response.text();
  expect([response.status, text]).toEqual([status, expect.any(String)]);
  return JSON.parse(text);
}

/** Fails unless only they may ask this: of nobody, officers and coordinators. */
export async function expectOnlyFor(
  allowed: readonly Asking[],
  request: (by: Asking) => Promise<Response>,
): Promise<void> {
  for (const by of [null, 'officer', 'coordinator'] as const) {
    const response = await request(by);
    if (allowed.includes(by)) {
      expect(response.status).toBeLessThan(300);
      expect(response.headers.get('cache-control')).toBe('private, no-store');
    } else {
      await expectProblem(response, by === null ? 'unauthenticated' : 'forbidden');
    }
  }
}

/** In which zone the systems of tests count days. */
const timeZone = defaults.timeZone;

/** The day so many days from today, or from a moment. */
export function dayFrom(days: number, moment = Date.now()): string {
  return daysAfter(dayOf(moment, timeZone), days);
}

/** The midnight with which that day begins, in seconds since 1970. */
export function midnight(days = 0, moment = Date.now()): number {
  return startOfDay(dayFrom(days, moment), timeZone);
}

/** A receipt nobody has used, and the id under which its suggestion is stored. */
export function aReceipt(): { receipt: string; id: string } {
  const receipt = formatReceipt(randomBytes(17));
  return {
    receipt,
    id: createHash('sha256')
      .update(String(parseReceipt(receipt)))
      .digest('base64url'),
  };
}

/** The row of a suggestion to start from: demo data, received yesterday, so that officers see it. */
export function aSuggestion(changes: Partial<Suggestion> = {}): Json & { id: string } {
  const { id } = aReceipt();
  const suggestion = {
    ...aReceivedSuggestion({
      id,
      text: 'Demo text of a resident.',
      ref: randomBytes(16).toString('base64url'),
    }),
    day: dayFrom(-1),
    expiresOn: dayFrom(179),
    expiresAt: midnight(179),
    ...changes,
  };
  return { id: suggestion.id, ...rows.write(suggestion) };
}
