import { describe, expect, it } from 'vitest';
import { addSession, type SessionDraft } from '../../shared/domain/addSession.ts';
import type { Session } from '../../shared/model/Session.ts';
import { aSeries, aSession } from '../support/builders.ts';
import { refusalOf } from '../support/refusalOf.ts';

const now = '2029-12-01T10:00:00Z';
const series = aSeries({ lastEdition: 40, version: 7 });
const draft: SessionDraft = {
  startsAt: '2030-01-24T16:00:00+01:00',
  endsAt: '2030-01-24T18:00:00+01:00',
  venue: {
    name: 'Demo café',
    address: '1, Demo street',
    locality: 'Luxembourg',
    stepFree: true,
    directions: null,
  },
  theme: { fr: 'Démo' },
  edition: null,
};
const add = (existing: readonly Session[] = [], changes: Partial<SessionDraft> = {}) =>
  addSession(series, { ...draft, ...changes }, existing, now);

describe('A session that is added', () => {
  it('is what was said of it, with the next edition number, confirmed, scheduled and new', () => {
    const added = add();
    const { edition: _, ...said } = draft;
    expect(added.session).toEqual({
      ...said,
      series: 'gare',
      slot: '2030-01',
      edition: 41,
      movedFrom: null,
      timeZone: 'Europe/Luxembourg',
      dateConfirmed: true,
      status: 'scheduled',
      cancellation: null,
      cancelledAt: null,
      notice: null,
      topics: [],
      visitors: null,
      announcedAt: now,
      updatedAt: now,
      changedAt: now,
      sequence: 0,
      version: 1,
    });
    expect(added.series).toEqual({ ...series, lastEdition: 41, updatedAt: now });
  });

  it.each([
    ['the month itself where it is free', [], '2030-01'],
    ['the month itself where only others are taken', ['2030-02', '2030-02-2', '2029-01'], '2030-01'],
    ['the second place where the month is taken', ['2030-01'], '2030-01-2'],
    ['the first free place', ['2030-01', '2030-01-2', '2030-01-4'], '2030-01-3'],
    ['the month itself where only an extra one is there', ['2030-01-2'], '2030-01'],
  ])('gets %s', (_, taken, slot) => {
    expect(add(taken.map((slot) => aSession({ slot }))).session.slot).toBe(slot);
  });

  it('finds no place in a month that has 99', () => {
    const inMonth = Array.from({ length: 99 }, (_, i) =>
      aSession({ slot: i ? `2030-01-${i + 1}` : '2030-01' }),
    );
    expect(add(inMonth.slice(0, -1)).session.slot).toBe('2030-01-99');
    expect(refusalOf(() => add(inMonth))).toEqual({
      type: 'conflict',
      at: [],
      detail: expect.stringContaining('99'),
    });
  });

  it('is refused where the series has no number left', () => {
    const last = (lastEdition: number) => addSession(aSeries({ lastEdition }), draft, [], now);
    expect(last(99_999).session.edition).toBe(100_000);
    expect(refusalOf(() => last(100_000))).toEqual({
      type: 'conflict',
      at: [],
      detail: expect.stringContaining('100000'),
    });
  });

  it('is refused at the very time of another, however that time is written', () => {
    const others = [
      aSession({ startsAt: '2030-01-10T16:00:00+01:00' }),
      aSession({ startsAt: draft.startsAt }),
    ];
    expect(refusalOf(() => add(others, { startsAt: '2030-01-24T15:00:00Z' }))).toEqual({
      type: 'conflict',
      at: [],
      detail: expect.stringContaining('starts at this time'),
    });
    expect(add(others, { startsAt: '2030-01-24T16:00:01+01:00' }).session.edition).toBe(41);
  });

  it('lies ahead', () => {
    const over = { startsAt: '2029-12-01T09:00:00+01:00', endsAt: '2029-12-01T11:00:00+01:00' };
    expect(refusalOf(() => add([], over))).toEqual({
      type: 'invalid-request',
      at: ['#/endsAt'],
      detail: expect.stringContaining('over already'),
    });
    expect(add([], { ...over, endsAt: '2029-12-01T11:00:01+01:00' }).session.edition).toBe(41);
  });

  it('may be over with the number of an earlier edition, and the series stays as it is', () => {
    const past = { startsAt: '2025-11-20T16:00:00+01:00', endsAt: '2025-11-20T18:00:00+01:00' };
    const added = add([aSession({ edition: 39 })], { ...past, edition: 40 });
    expect(added.session).toMatchObject({ ...past, slot: '2025-11', edition: 40 });
    expect(added.series).toBe(series);
    expect(refusalOf(() => add([], { ...past, edition: 41 }))).toEqual({
      type: 'invalid-request',
      at: ['#/edition'],
      detail: expect.stringContaining('40'),
    });
    expect(refusalOf(() => add([aSession({ edition: 40 })], { ...past, edition: 40 }))).toEqual({
      type: 'conflict',
      at: [],
      detail: expect.stringContaining('40'),
    });
  });

  it('is refused where it does not end after it starts', () => {
    expect(refusalOf(() => add([], { endsAt: draft.startsAt }))).toMatchObject({
      type: 'invalid-request',
      at: ['#/endsAt'],
    });
  });
});
