import { expect, it } from 'vitest';
import { badField, badInput, Refusal } from '../../shared/domain/Refusal.ts';

it('A refusal says its type and why, and nothing more unless it is given', () => {
  const refusal = new Refusal('conflict', 'Demo');
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal).toMatchObject({ name: 'Refusal', type: 'conflict', message: 'Demo' });
  expect(refusal.flaws).toEqual([]);
  expect(refusal).not.toHaveProperty('cause');
});

it('A refusal has flaws and a cause where they are given', () => {
  const given = {
    flaws: [{ parameter: 'from', detail: 'Demo' }],
    cause: new Error('Demo'),
  };
  expect(new Refusal('invalid-request', 'Demo', given)).toMatchObject(given);
  expect(new Refusal('conflict', 'Demo', { cause: undefined })).toHaveProperty('cause', undefined);
});

it('A bad input is refused with all that is wrong with it, and where', () => {
  const flaws = [
    { pointer: '#/a', detail: 'Demo' },
    { pointer: '#/b', detail: 'Demo' },
  ];
  expect(badInput(flaws)).toMatchObject({
    type: 'invalid-request',
    message: expect.stringContaining('not valid'),
    flaws,
  });
  expect(badField('#/a', 'Demo').flaws).toEqual(flaws.slice(0, 1));
});
