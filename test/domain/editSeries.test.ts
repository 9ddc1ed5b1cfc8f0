import { describe, expect, it } from 'vitest';
import { checkSeries, editSeries } from '../../shared/domain/editSeries.ts';
import { EDITABLE, type SeriesChanges } from '../../shared/model/Series.ts';
import { aSeries } from '../support/builders.ts';
import { refusalOf } from '../support/refusalOf.ts';

const now = '2029-12-01T10:00:00Z';
const series = aSeries({ version: 7, lastEdition: 12, skip: ['2030-08'] });
const edit = (changes: SeriesChanges, highestEdition = 12) =>
  editSeries(series, changes, { highestEdition, now });
const subject = (id: string) => ({ id, name: { fr: 'Démo' } });
const venue = {
  name: 'Demo café',
  address: '1, Demo street',
  locality: 'Luxembourg',
  stepFree: true,
  directions: null,
};

describe('A patch of a series', () => {
  it.each<[(typeof EDITABLE)[number], SeriesChanges, unknown]>([
    ['name', { name: { lb: 'Demo' } }, { ...series.name, lb: 'Demo' }],
    ['quarter', { quarter: 'Demo' }, 'Demo'],
    ['purpose', { purpose: { fr: null } }, (({ fr: _, ...others }) => others)(series.purpose)],
    ['notFor', { notFor: { fr: 'Démo' } }, { ...series.notFor, fr: 'Démo' }],
    ['recurrence', { recurrence: { startTime: '15:00' } }, { ...series.recurrence, startTime: '15:00' }],
    ['subjects', { subjects: [subject('demo')] }, [subject('demo')]],
    ['venues', { venues: [venue] }, [venue]],
    ['keepPlanned', { keepPlanned: 3 }, 3],
    ['paused', { paused: true }, true],
    ['skip', { skip: ['2031-08'] }, ['2031-08']],
    ['lastEdition', { lastEdition: 20 }, 20],
  ])('changes its %s and nothing else, and says when', (field, changes, value) => {
    expect(EDITABLE).toContain(field);
    expect(edit(changes)).toEqual({ ...series, [field]: value, updatedAt: now });
  });

  it('without effect gives the series as it was', () => {
    const { name, quarter, recurrence, subjects } = series;
    expect(edit({})).toBe(series);
    expect(edit({ name: { ...name }, quarter, recurrence: { ...recurrence }, subjects: [...subjects] })).toBe(
      series,
    );
    expect(edit({ recurrence: { startTime: undefined }, skip: undefined })).toBe(series);
  });

  it('sets a first and last month and takes them away again', () => {
    const limited = edit({ recurrence: { from: '2030-01', until: '2030-12' } });
    expect(limited.recurrence).toEqual({ ...series.recurrence, from: '2030-01', until: '2030-12' });
    const again = editSeries(
      limited,
      { recurrence: { from: null, until: undefined } },
      { highestEdition: 12, now },
    );
    expect(again.recurrence).toEqual({ ...series.recurrence, from: null, until: '2030-12' });
  });

  it.each(['name', 'purpose', 'notFor'] as const)('leaves its %s in at least one language', (field) => {
    const nothing = { lb: null, fr: null, de: null, en: null, pt: null };
    expect(refusalOf(() => edit({ [field]: nothing }))).toEqual({
      type: 'invalid-request',
      at: [`#/${field}`],
      detail: expect.stringContaining('at least one language'),
    });
    expect(edit({ [field]: { ...nothing, pt: 'Demo' } })[field]).toEqual({ pt: 'Demo' });
  });

  it('does not set the last edition below one that exists', () => {
    expect(refusalOf(() => edit({ lastEdition: 11 }))).toEqual({
      type: 'invalid-request',
      at: ['#/lastEdition'],
      detail: expect.stringContaining('Edition 12 exists'),
    });
    expect(edit({ lastEdition: 11 }, 11).lastEdition).toBe(11);
  });

  it('is refused where the rule could not be followed', () => {
    expect(refusalOf(() => edit({ recurrence: { rule: 'FREQ=DAILY' } })).at).toEqual(['#/recurrence/rule']);
  });
});

it('A list that names something twice is refused at each place where it does so again', () => {
  const check = (subjects: string[], skip: string[]) =>
    checkSeries({ recurrence: series.recurrence, subjects: subjects.map(subject), skip });
  expect(() => check(['a', 'b'], ['2030-08', '2031-08'])).not.toThrow();
  expect(refusalOf(() => check(['a', 'b', 'a', 'a'], ['2030-08', '2030-08']))).toEqual({
    type: 'invalid-request',
    at: ['#/subjects/2/id', '#/subjects/3/id', '#/skip/1'],
    detail: expect.stringContaining('already'),
  });
  expect(refusalOf(() => check([], ['2030-08', '2030-08']))).toMatchObject({
    at: ['#/skip/1'],
    detail: expect.stringContaining('already'),
  });
});
