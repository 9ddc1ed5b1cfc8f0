import { expect } from 'vitest';
import { type Problem, type ProblemType, problems } from '../../shared/contract/problems.ts';

/** Fails unless the answer is this refusal, in the form that all refusals have; gives what it says. */
export async function expectProblem(response: Response, type: ProblemType): Promise<Problem> {
  const text = await response.text();
  expect([response.status, text]).toEqual([
    problems[type].status,
    expect.stringContaining(`"/problems/${type}"`),
  ]);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(response.headers.get('set-cookie')).toBeNull();
  return JSON.parse(text);
}

/** Fails unless the request is refused as invalid for this one place in it: a pointer or a parameter. */
export async function expectFlaw(response: Response, place: string): Promise<void> {
  const { errors = [] } = await expectProblem(response, 'invalid-request');
  const places = errors.map((error) => ('pointer' in error ? error.pointer : error.parameter));
  expect(places).toContain(place);
}
