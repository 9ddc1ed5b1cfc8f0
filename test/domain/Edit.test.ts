import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, sameValue } from '../../shared/domain/Edit.ts';

describe('sameValue', () => {
  it.each<[unknown, unknown]>([
    [1, 1],
    [null, null],
    [Number.NaN, Number.NaN],
    [{}, {}],
    [
      { a: 1, b: [1, { c: null }] },
      { b: [1, { c: null }], a: 1 },
    ],
    [{ a: undefined, b: 1 }, { b: 1 }],
  ])('%j is %j', (a, b) => {
    expect(sameValue(a, b)).toBe(true);
    expect(sameValue(b, a)).toBe(true);
  });

  it.each<[unknown, unknown]>([
    [1, 2],
    [1, '1'],
    [0, null],
    [null, {}],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: null }, {}],
    ['a', {}],
    ['', {}],
    [1, {}],
    [true, {}],
  ])('%j is not %j', (a, b) => {
    expect(sameValue(a, b)).toBe(false);
    expect(sameValue(b, a)).toBe(false);
  });

  it('holds for every JSON value and its copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameValue(value, structuredClone(value))).toBe(true);
      }),
    );
  });
});

describe('changesBetween', () => {
  it('names the fields that differ, in the order asked for, and no others', () => {
    const before = { a: 1, b: { x: 1 }, c: 'same', hidden: 1 };
    const after = { a: 2, b: { x: 2 }, c: 'same', hidden: 2 };
    expect(changesBetween(before, after, ['b', 'c', 'a'])).toEqual([
      { field: 'b', before: { x: 1 }, after: { x: 2 } },
      { field: 'a', before: 1, after: 2 },
    ]);
  });

  it('takes what is missing for null, and what there was not for nothing', () => {
    expect(changesBetween<{ a?: number }>({}, { a: 1 }, ['a'])).toEqual([
      { field: 'a', before: null, after: 1 },
    ]);
    expect(changesBetween<{ a?: number }>({ a: 1 }, {}, ['a'])).toEqual([
      { field: 'a', before: 1, after: null },
    ]);
    expect(changesBetween(null, { a: 1, b: null }, ['a', 'b'])).toEqual([
      { field: 'a', before: null, after: 1 },
    ]);
  });
});
