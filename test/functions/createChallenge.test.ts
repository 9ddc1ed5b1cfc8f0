import { describe, expect, test } from 'vitest';
import { solvedChallenge, testSystem } from '../support/testSystem.ts';

const system = await testSystem();

describe('createChallenge', () => {
  test('gives a challenge that no cache keeps, good for twenty minutes', async () => {
    const moment = new Date('2026-06-01T10:00:00Z');
    system.setClock(moment);
    const { status, body, headers } = await system.resident.createChallenge();
    system.setClock(new Date());
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body.parameters.data).toEqual({ purpose: 'suggestion' });
    const minutes = (body.parameters.expiresAt - moment.getTime() / 1000) / 60;
    expect(minutes).toBeCloseTo(20, 0);
  });

  test('never gives the same challenge twice, however many ask at once', async () => {
    const all = await Promise.all(Array.from({ length: 40 }, () => system.resident.createChallenge()));
    const parts = all.flatMap(({ body }) => [body.parameters.nonce, body.parameters.salt, body.signature]);
    expect(new Set(parts).size).toBe(120);
  });

  test('asks for one attempt as likely as for eighty: who knows the rule spares nothing', async () => {
    const attempts: number[] = [];
    for (let i = 0; i < 30; i += 1) {
      const solved = JSON.parse(Buffer.from(await solvedChallenge(system), 'base64').toString());
      attempts.push(solved.solution.counter);
    }
    expect(Math.max(...attempts)).toBeLessThanOrEqual(80);
    // Neither the least third nor the greatest is left out: by chance that happens once in 10^5 runs.
    expect(Math.min(...attempts)).toBeLessThan(27);
    expect(Math.max(...attempts)).toBeGreaterThan(53);
  });

  test('asks the database nothing and logs nothing', async () => {
    const requests = await system.requestsBy('createChallenge', () => system.resident.createChallenge());
    expect(requests).toBe(0);
    expect(system.output).toEqual([]);
  });

  test('answers HEAD without a body', async () => {
    const response = await system.http('/api/challenge', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});
