import { describe, expect, test } from 'vitest';
import { testSystem } from '../support/testSystem.ts';

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
