import { describe, expect, test } from 'vitest';
import { expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();

describe('getSeries', () => {
  test('gives what the series is for, when it meets and its subjects, and nothing internal', async () => {
    const series = await system.storeSeries({ skip: ['2027-08'], version: 12, lastEdition: 7 });
    const { body } = await system.resident.getSeries({ params: { id: 'gare' } });
    expect(body).toEqual({
      id: 'gare',
      name: series.name,
      quarter: 'Luxembourg-Gare',
      purpose: series.purpose,
      notFor: series.notFor,
      bookingRequired: false,
      recurrence: {
        rule: 'FREQ=MONTHLY;BYDAY=3TH',
        startTime: '16:00',
        endTime: '18:00',
        timeZone: 'Europe/Luxembourg',
        seasons: [],
        from: null,
        until: null,
      },
      subjects: series.subjects,
      venues: [],
      keepPlanned: 1,
      paused: false,
      closed: false,
      skip: ['2027-08'],
      lastEdition: 7,
      updatedAt: series.updatedAt,
    });
  });

  test('says in five languages what it is for and what not', async () => {
    const { body } = await system.resident.getSeries({ params: { id: 'gare' } });
    for (const texts of [body.name, body.purpose, body.notFor, ...body.subjects.map(({ name }) => name)]) {
      expect(Object.keys(texts).sort()).toEqual(['de', 'en', 'fr', 'lb', 'pt']);
    }
  });

  test.each(['nowhere', 'Gare', 'gare-2026-01', 'gare%20', '%00', 'x'.repeat(41), '__proto__', 'prime'])(
    'finds nothing at %s, and says so to any page',
    async (id) => {
      const response = await system.http(`/api/series/${id}`);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      await expectProblem(response, 'not-found');
    },
  );
});
