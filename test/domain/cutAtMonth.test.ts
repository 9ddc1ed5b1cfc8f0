import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtMonth } from '../../shared/domain/cutAtMonth.ts';

const at = (...days: string[]) => days.map((day) => ({ endsAt: `${day}T18:00:00+01:00` }));
const daysOf = (sessions: { endsAt: string }[]) => sessions.map(({ endsAt }) => endsAt.slice(0, 10));

test('a page ends with a month, and names it', () => {
  const all = at('2026-05-21', '2026-04-16', '2026-04-02', '2026-03-19');
  const { shown, older } = cutAtMonth(all, { least: 2, goesOn: false });
  expect(daysOf(shown)).toEqual(['2026-05-21', '2026-04-16', '2026-04-02']);
  expect(older).toBe('2026-04');
});

test('the last page names none, unless there is more than was given', () => {
  const all = at('2026-05-21', '2026-04-16');
  expect(cutAtMonth(all, { least: 12, goesOn: false }).older).toBeNull();
  expect(cutAtMonth(all, { least: 12, goesOn: true }).older).toBe('2026-04');
  expect(cutAtMonth(at(), { least: 12, goesOn: false })).toEqual({ shown: [], older: null });
});

test('page after page shows each session once', () => {
  const days = fc.array(
    fc.date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 5 }), (dates, least) => {
      const all = at(
        ...dates
          .map((date) => date.toISOString().slice(0, 10))
          .sort()
          .reverse(),
      );
      const seen: { endsAt: string }[] = [];
      let before: string | null = '9999-12';
      while (before !== null) {
        const limit = before;
        const rest = all.filter(({ endsAt }) => endsAt.slice(0, 7) < limit);
        const page: ReturnType<typeof cutAtMonth<{ endsAt: string }>> = cutAtMonth(rest, {
          least,
          goesOn: false,
        });
        seen.push(...page.shown);
        before = page.older;
      }
      expect(seen).toEqual(all);
    }),
  );
});
