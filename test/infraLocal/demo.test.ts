import { execFile } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../infra/root.ts';
import { allPages } from '../../shared/contract/client.ts';
import { LANGUAGES } from '../../shared/model/languages.ts';
import { everyRow, testSystem } from '../support/testSystem.ts';

const system = await testSystem();

/** Runs `npm run demo` on the system. */
function demo(PORT = new URL(system.origin).port): Promise<{ code: number; said: string; errors: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, PORT };
    execFile(process.execPath, ['infra/local/demo.ts'], { cwd: root, env }, (error, said, errors) => {
      resolve({ code: error ? Number(error.code) : 0, said, errors });
    });
  });
}

/** All texts in languages that are somewhere in a value. */
function textsIn(value: unknown): Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (LANGUAGES.some((language) => language in value)) return [value as Record<string, string>]; // by their keys
  return Object.values(value).flatMap(textsIn);
}

const sessionsOf = async (series: string, when: 'past' | 'upcoming') => {
  const all = [];
  for await (const { sessions } of allPages(system.officer.listSessions, { query: { series, when } })) {
    all.push(...sessions);
  }
  return all;
};

describe('npm run demo', () => {
  beforeAll(async () => {
    await system.runAutomation(new Date().toISOString());
    expect(await demo()).toMatchObject({ code: 0, errors: '' });
  });

  test.each(['demo-north', 'demo-south'])('gives %s a year of meetings, and the next', async (series) => {
    const past = await sessionsOf(series, 'past');
    expect(new Set(past.map(({ startsAt }) => startsAt.slice(0, 7))).size).toBe(12);
    expect(past.filter(({ status }) => status === 'cancelled')).toHaveLength(1);
    const [next] = await sessionsOf(series, 'upcoming');
    expect(next?.edition).toBe(past.length + 1);
    const editions = past.map(({ edition }) => edition);
    expect(editions.toSorted((a, b) => b - a)).toEqual(Array.from(past, (_, i) => past.length - i));
    for (const { startsAt } of past) expect(startsAt).toMatch(/T1[07]:00:00/);
  });

  test('tells what was said, who came and what was done', async () => {
    const { body } = await system.officer.getInsights({ query: { series: 'demo-north' } });
    expect(body.subjects.length).toBeGreaterThan(2);
    expect(body.subjects.some(({ raised, support }) => raised > 0 && support > raised)).toBe(true);
    expect(body.sessions.filter(({ visitors }) => visitors !== null).length).toBeGreaterThan(9);
    const past = await sessionsOf('demo-north', 'past');
    const sessions = await Promise.all(
      past.map(async ({ id }) => (await system.resident.getSession({ params: { id } })).body),
    );
    const topics = sessions.flatMap((session) => session.topics);
    expect(topics.filter(({ outcome }) => outcome).length).toBeGreaterThan(8);
    expect(topics.filter(({ outcome }) => !outcome).length).toBeGreaterThan(8);
    expect(topics.filter(({ support }) => support).length).toBeGreaterThan(3);
  });

  test('leaves an inbox with more than a page, and suggestions of every status', async () => {
    for (const status of ['received', 'accepted', 'answered', 'declined', 'referred', 'discarded'] as const) {
      const { body } = await system.officer.listSuggestions({ query: { status } });
      expect([status, body.suggestions.length > 0]).toEqual([status, true]);
      expect([status, body.next !== undefined]).toEqual([status, status === 'received']);
    }
  });

  test('says of all that it made that it is a demo, in each language', async () => {
    const rows = await everyRow(system);
    const made = rows.filter(({ id, series }) => /^demo-/.test(String(series ?? id)));
    const texts = made.flatMap(textsIn);
    expect(texts.length).toBeGreaterThan(80);
    const subjects = made.flatMap(({ subjects = [] }) => subjects as { name: unknown }[]);
    for (const text of texts) {
      expect(Object.keys(text).sort()).toEqual([...LANGUAGES].sort());
      if (subjects.some(({ name }) => JSON.stringify(name) === JSON.stringify(text))) continue;
      for (const line of Object.values(text)) expect(line).toMatch(/^Demo: /);
    }
    for (const { text, reply } of await system.rows('suggestions')) {
      expect(text).toMatch(/^Demo ?: /);
      if (reply) expect(reply).toContain('Demo: ');
    }
  });

  test('leaves the documented edition alone, and the clock at real time', async () => {
    const { body } = await system.resident.getSession({ params: { id: 'gare-2026-01' } });
    expect(body.topics).toEqual([]);
    expect(body.venue?.name).toBe('Casa Baffone');
    expect(Math.abs(system.clock.now().getTime() - Date.now())).toBeLessThan(1000);
  });

  test('refuses a second time, and changes nothing then', async () => {
    const before = await everyRow(system);
    const { code, errors } = await demo();
    expect(code).toBe(1);
    expect(errors).toMatch(/The demo data is here already.*DATA_DIR=/);
    expect(await everyRow(system)).toEqual(before);
  });

  test('says so where nothing runs', async () => {
    const { code, errors } = await demo('1');
    expect(code).toBe(1);
    expect(errors).toContain('Nothing runs on port 1. Start it with npm start');
  });
});
