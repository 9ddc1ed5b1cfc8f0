import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publishSession } from '../../shared/domain/publishSession.ts';
import { totalSupport } from '../../shared/domain/totalSupport.ts';
import { aSession, aTopic } from '../support/builders.ts';

it('Suggestions and people at the café are published together: two that hide alone may show', () => {
  const shown = (support: number, people: number) =>
    publishSession(aSession({ topics: [aTopic({ support, people })] })).topics[0]?.support;
  expect([shown(4, 0), shown(0, 4), shown(4, 1), shown(3, 2), shown(7, 4)]).toEqual([null, null, 5, 5, 10]);
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(999), (support, people) => {
      const total = totalSupport({ support, people });
      // Which of the two a number comes from can't be told from it.
      expect(shown(support, people)).toBe(shown(total, 0));
      expect(shown(support, people)).toBe(shown(0, total));
    }),
  );
});
