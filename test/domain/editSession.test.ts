import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAhead, checkSpan, editSession } from '../../shared/domain/editSession.ts';
import { inZone } from '../../shared/domain/zonedTime.ts';
import type { Session, SessionChanges } from '../../shared/model/Session.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { refusalOf } from '../support/refusalOf.ts';

const now = '2029-12-01T10:00:00Z';
let letters = 0;
const context = {
  subjects: ['lighting', 'noise'],
  now,
  inZone: (time: string) => inZone(time, 'Europe/Luxembourg'),
  random: () => `${++letters}`.padStart(4, '0'),
};
const edit = (changes: SessionChanges, session: Session = aSession()) =>
  editSession(session, changes, context);
const venue = {
  name: 'Demo café',
  address: '1, Demo street',
  locality: 'Luxembourg',
  stepFree: true,
  directions: { en: 'Demo' },
};
const cancelled = aSession({ status: 'cancelled', cancellation: { reason: { fr: 'Démo', en: 'Demo' } } });

describe('A patch', () => {
  it('without effect gives the same session', () => {
    const session = aSession({ venue, theme: { fr: 'Démo' }, topics: [aTopic()] });
    const same: SessionChanges = {
      startsAt: '2030-01-17T15:00:00Z',
      dateConfirmed: true,
      status: 'scheduled',
      venue: { name: venue.name },
      theme: { fr: 'Démo' },
      topics: [{ id: 'lighting-7f3k', subject: 'lighting', title: { en: 'Demo topic' }, outcome: null }],
    };
    expect(editSession(session, same, context)).toBe(session);
    expect(editSession(session, {}, context)).toBe(session);
  });

  it('says when', () => {
    const edited = edit({ notice: { en: 'Demo' } });
    expect(edited).toEqual({ ...aSession(), notice: { en: 'Demo' }, updatedAt: now });
    // Dates that nobody touches are not looked at again.
    const long = aSession({ endsAt: '2030-01-19T18:00:00+01:00' });
    expect(edit({ notice: { en: 'Demo' } }, long).notice).toEqual({ en: 'Demo' });
  });

  it.each<[keyof SessionChanges, SessionChanges, boolean]>([
    ['startsAt', { startsAt: '2030-01-17T17:00:00+01:00' }, true],
    ['endsAt', { endsAt: '2030-01-17T19:00:00+01:00' }, true],
    ['venue', { venue }, true],
    ['theme', { theme: { fr: 'Démo' } }, true],
    ['status', { status: 'cancelled', cancellation: { reason: { fr: 'Démo' } } }, true],
    ['notice', { notice: { fr: 'Démo' } }, false],
    ['dateConfirmed', { dateConfirmed: false }, false],
    ['topics', { topics: [{ subject: 'noise', title: { fr: 'Démo' } }] }, false],
  ])('of %s makes a newer version of the calendar’s event: %#', (_, changes, newer) => {
    const edited = edit(changes);
    expect([edited.sequence, edited.changedAt]).toEqual(newer ? [1, now] : [0, aSession().changedAt]);
  });

  it('changes nothing but what it names', () => {
    const texts = fc.option(fc.record({ fr: fc.constantFrom('A', 'B') }));
    const changes = fc.record(
      { notice: texts, theme: texts, dateConfirmed: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changes, (patch) => {
        const { version: _, updatedAt: __, sequence: ___, changedAt: ____, ...edited } = edit(patch);
        const { version, updatedAt, sequence, changedAt, ...before } = aSession();
        expect(edited).toEqual({ ...before, ...patch });
      }),
    );
  });
});

describe('Dates', () => {
  it('are kept as the zone writes them', () => {
    const edited = edit({ startsAt: '2030-07-18T14:00:00Z', endsAt: '2030-07-18T12:00:00-04:00' });
    expect([edited.startsAt, edited.endsAt]).toEqual([
      '2030-07-18T16:00:00+02:00',
      '2030-07-18T18:00:00+02:00',
    ]);
    expect(edited.slot).toBe('2030-01');
  });

  it('end after they start, and within a day', () => {
    const start = '2030-01-17T16:00:00+01:00';
    expect(() => checkSpan(start, '2030-01-17T16:00:01+01:00')).not.toThrow();
    expect(() => checkSpan(start, '2030-01-18T16:00:00+01:00')).not.toThrow();
    expect(refusalOf(() => checkSpan(start, start))).toMatchObject({
      at: ['#/endsAt'],
      detail: expect.stringContaining('after'),
    });
    expect(refusalOf(() => checkSpan(start, '2030-01-18T16:00:01+01:00')).detail).toContain('within a day');
    expect(refusalOf(() => edit({ startsAt: '2030-01-17T18:00:00+01:00' })).at).toEqual(['#/startsAt']);
    expect(refusalOf(() => edit({ startsAt: start, endsAt: start })).at).toEqual(['#/endsAt']);
  });

  it('stay as they are once the session is over', () => {
    const over = aSession({ startsAt: '2029-12-01T09:00:00+01:00', endsAt: '2029-12-01T11:00:00+01:00' });
    expect(refusalOf(() => edit({ startsAt: '2029-12-01T08:00:00+01:00' }, over))).toEqual({
      type: 'conflict',
      at: [],
      detail: expect.stringContaining('is over'),
    });
    expect(refusalOf(() => edit({ endsAt: '2029-12-01T12:00:00+01:00' }, over)).type).toBe('conflict');
    expect(edit({ startsAt: over.startsAt, notice: { fr: 'Démo' } }, over).notice).toEqual({ fr: 'Démo' });
    const runs = { ...over, endsAt: '2029-12-01T11:00:01+01:00' };
    expect(edit({ endsAt: '2029-12-01T12:00:00+01:00' }, runs).endsAt).toBe('2029-12-01T12:00:00+01:00');
  });
});

describe('New dates', () => {
  it('lie ahead: a year that was mistyped could not be corrected any more', () => {
    const runs = aSession({ startsAt: '2029-12-01T10:30:00+01:00', endsAt: '2029-12-01T12:30:00+01:00' });
    const past = { startsAt: '2028-01-17T16:00:00+01:00', endsAt: '2028-01-17T18:00:00+01:00' };
    expect(refusalOf(() => edit(past))).toEqual({
      type: 'invalid-request',
      at: ['#/endsAt'],
      detail: expect.stringContaining('over already'),
    });
    expect(refusalOf(() => edit({ endsAt: now }, runs)).at).toEqual(['#/endsAt']);
    expect(edit({ endsAt: '2029-12-01T11:00:01+01:00' }, runs).endsAt).toBe('2029-12-01T11:00:01+01:00');
    expect(refusalOf(() => checkAhead(now, now, '#/startsAt')).at).toEqual(['#/startsAt']);
  });
});

describe('Cancelling', () => {
  it('needs a public reason', () => {
    expect(refusalOf(() => edit({ status: 'cancelled' }))).toMatchObject({
      type: 'invalid-request',
      at: ['#/cancellation'],
      detail: expect.stringContaining('reason'),
    });
    expect(refusalOf(() => edit({ status: 'cancelled', cancellation: null })).at).toEqual(['#/cancellation']);
    expect(refusalOf(() => edit({ status: 'cancelled', cancellation: {} })).at).toEqual(['#/cancellation']);
    expect(refusalOf(() => edit({ status: 'cancelled', cancellation: { reason: {} } })).at).toEqual([
      '#/cancellation/reason',
    ]);
    expect(refusalOf(() => edit({ cancellation: { reason: { fr: 'Démo' } } })).at).toEqual([
      '#/cancellation',
    ]);
  });

  it('keeps everything, and its reason can be changed language by language', () => {
    const session = aSession({ venue, topics: [aTopic()] });
    const edited = edit({ status: 'cancelled', cancellation: { reason: { fr: 'Démo' } } }, session);
    expect(edited).toMatchObject({
      status: 'cancelled',
      cancellation: { reason: { fr: 'Démo' } },
      venue,
      topics: [aTopic()],
    });
    expect(edit({ cancellation: { reason: { fr: null, de: 'Demo' } } }, cancelled).cancellation).toEqual({
      reason: { en: 'Demo', de: 'Demo' },
    });
    expect(edit({ cancellation: {} }, cancelled)).toBe(cancelled);
    expect(refusalOf(() => edit({ cancellation: null }, cancelled)).at).toEqual(['#/cancellation']);
  });

  it('is dated by its first write, however often it is changed, and anew when it is done again', () => {
    const reason = { status: 'cancelled', cancellation: { reason: { fr: 'Démo' } } } as const;
    expect(aSession().cancelledAt).toBeNull();
    const first = edit(reason);
    expect(first.cancelledAt).toBe(now);
    const earlier = { ...first, cancelledAt: '2029-11-01T10:00:00Z' };
    expect(edit({ ...reason, theme: { fr: 'Démo' } }, earlier).cancelledAt).toBe(earlier.cancelledAt);
    const back = edit({ status: 'scheduled' }, earlier);
    expect(back.cancelledAt).toBeNull();
    expect(edit(reason, back).cancelledAt).toBe(now);
  });

  it('is taken back together with its reason', () => {
    expect(edit({ status: 'scheduled' }, cancelled)).toMatchObject({
      status: 'scheduled',
      cancellation: null,
    });
    expect(edit({ status: 'scheduled', cancellation: null }, cancelled).cancellation).toBeNull();
    expect(
      refusalOf(() => edit({ status: 'scheduled', cancellation: { reason: { fr: 'X' } } }, cancelled)).detail,
    ).toContain('Only a cancelled');
  });
});

describe('A venue', () => {
  it('is set whole, changed in part and taken away', () => {
    const { stepFree, directions, ...plain } = venue;
    expect(edit({ venue: plain }).venue).toEqual({ ...plain, stepFree: null, directions: null });
    const session = aSession({ venue });
    expect(edit({ venue: { name: 'Other demo' } }, session).venue).toEqual({ ...venue, name: 'Other demo' });
    expect(edit({ venue: { stepFree: false } }, session).venue?.stepFree).toBe(false);
    expect(edit({ venue: { stepFree: null, directions: null } }, session).venue).toEqual({
      ...plain,
      stepFree: null,
      directions: null,
    });
    expect(edit({ venue: { directions: { fr: 'Démo' } } }, session).venue?.directions).toEqual({
      en: 'Demo',
      fr: 'Démo',
    });
    expect(edit({ venue: null }, session).venue).toBeNull();
  });

  it('without its name, address or locality is refused, each by its place', () => {
    expect(refusalOf(() => edit({ venue: { stepFree: true } }))).toMatchObject({
      type: 'invalid-request',
      at: ['#/venue/name', '#/venue/address', '#/venue/locality'],
      detail: 'A venue needs its name.',
    });
    for (const field of ['name', 'address', 'locality'] as const) {
      const { [field]: _, ...others } = venue;
      expect(refusalOf(() => edit({ venue: others })).at).toEqual([`#/venue/${field}`]);
    }
    expect(
      refusalOf(() =>
        edit({ venue: { directions: {} } }, aSession({ venue: { ...venue, directions: null } })),
      ).at,
    ).toEqual(['#/venue/directions']);
  });
});

it('A text keeps at least one language, or goes', () => {
  const session = aSession({ theme: { fr: 'Démo', de: 'Demo' } });
  expect(edit({ theme: { fr: null } }, session).theme).toEqual({ de: 'Demo' });
  expect(edit({ theme: null }, session).theme).toBeNull();
  expect(refusalOf(() => edit({ theme: { fr: null, de: null } }, session)).at).toEqual(['#/theme']);
  expect(refusalOf(() => edit({ notice: {} }))).toEqual({
    type: 'invalid-request',
    at: ['#/notice'],
    detail: expect.stringContaining('at least one language'),
  });
});

describe('The agenda', () => {
  const lighting = aTopic({ support: 3 });
  const noise = aTopic({
    id: 'noise-aaaa',
    subject: 'noise',
    outcome: { fr: 'Fait' },
    outcomeAt: '2029-01-01T00:00:00Z',
  });
  const session = aSession({ topics: [lighting, noise] });
  const draft = ({ id, subject, title, outcome }: typeof lighting) => ({ id, subject, title, outcome });

  it('is replaced in the order given; what is known keeps its support, what is new gets an id', () => {
    const edited = edit(
      { topics: [draft(noise), { subject: 'noise', title: { fr: 'Neuf' } }, draft(lighting)] },
      session,
    );
    expect(edited.topics.map(({ support }) => support)).toEqual([0, 0, 3]);
    expect(edited.topics[0]).toEqual(noise);
    expect(edited.topics[1]).toMatchObject({
      id: expect.stringMatching(/^noise-\d{4}$/),
      outcome: null,
      outcomeAt: null,
    });
  });

  it('gives a new topic an id that the session does not have', () => {
    const ids = ['7f3k', '7f3k', 'bbbb', 'bbbb', 'cccc'];
    const random = () => ids.shift() ?? '';
    const two = [
      { subject: 'lighting', title: { fr: 'A' } },
      { subject: 'lighting', title: { fr: 'B' } },
    ];
    const edited = editSession(
      session,
      { topics: [draft(lighting), draft(noise), ...two] },
      { ...context, random },
    );
    expect(edited.topics.map(({ id }) => id)).toEqual([
      'lighting-7f3k',
      'noise-aaaa',
      'lighting-bbbb',
      'lighting-cccc',
    ]);
  });

  it('refuses what it can’t hold, each by its place', () => {
    const unknown = { id: 'noise-zzzz', subject: 'smell', title: { fr: 'X' } };
    expect(refusalOf(() => edit({ topics: [draft(lighting), unknown] }, session))).toEqual({
      type: 'invalid-request',
      at: ['#/topics/1/id', '#/topics/1/subject'],
      detail: 'The session has no topic with this id.',
    });
    expect(
      refusalOf(() => edit({ topics: [draft(lighting), draft(noise), draft(lighting)] }, session)),
    ).toMatchObject({
      at: ['#/topics/2/id'],
      detail: 'The same topic stands in the list already.',
    });
    expect(refusalOf(() => edit({ topics: [{ subject: 'smell', title: { fr: 'X' } }] })).detail).toBe(
      'The series has no such subject.',
    );
  });

  it('keeps a topic whose subject the series has dropped, but takes no new one', () => {
    const old = aSession({ topics: [aTopic({ id: 'smell-aaaa', subject: 'smell' })] });
    const kept = { id: 'smell-aaaa', subject: 'smell', title: { fr: 'Neuf' } };
    expect(edit({ topics: [kept] }, old).topics).toHaveLength(1);
    expect(refusalOf(() => edit({ topics: [{ ...kept, subject: 'dirt' }] }, old)).at).toEqual([
      '#/topics/0/subject',
    ]);
  });

  it('does not lose a topic that people stand behind', () => {
    expect(refusalOf(() => edit({ topics: [draft(noise)] }, session))).toEqual({
      type: 'conflict',
      at: [],
      detail: expect.stringContaining('cannot be removed'),
    });
    expect(edit({ topics: [draft(lighting)] }, session).topics).toEqual([lighting]);
  });

  it('notes when an outcome is published, changed and taken back', () => {
    const told = edit(
      { topics: [{ ...draft(lighting), outcome: { fr: 'Réparé' } }, draft(noise)] },
      session,
    ).topics;
    expect(told.map(({ outcomeAt }) => outcomeAt)).toEqual([now, '2029-01-01T00:00:00Z']);
    const [, back] = edit({ topics: [draft(lighting), { ...draft(noise), outcome: null }] }, session).topics;
    expect(back).toMatchObject({ outcome: null, outcomeAt: null });
    const [, gone] = edit(
      { topics: [draft(lighting), { id: noise.id, subject: 'noise', title: noise.title }] },
      session,
    ).topics;
    expect(gone?.outcome).toBeNull();
  });

  it('of a cancelled session takes no outcome before it is reinstated', () => {
    const off = { ...session, status: 'cancelled' as const, cancellation: { reason: { fr: 'Démo' } } };
    const outcome = { topics: [{ ...draft(lighting), outcome: { fr: 'Réparé' } }, draft(noise)] };
    expect(refusalOf(() => edit(outcome, off))).toEqual({
      type: 'conflict',
      at: [],
      detail: expect.stringContaining('Reinstate it'),
    });
    expect(edit({ ...outcome, status: 'scheduled' }, off).topics[0]?.outcome).toEqual({ fr: 'Réparé' });
    expect(
      refusalOf(() =>
        edit({ ...outcome, status: 'cancelled', cancellation: { reason: { fr: 'X' } } }, session),
      ).type,
    ).toBe('conflict');
    expect(
      edit({ topics: [{ ...draft(lighting), title: { fr: 'Neuf' } }, draft(noise)] }, off).topics[0]?.title,
    ).toEqual({ fr: 'Neuf' });
    expect(
      edit({ topics: [draft(lighting), { ...draft(noise), outcome: null }] }, off).topics[1]?.outcome,
    ).toBeNull();
  });
});
