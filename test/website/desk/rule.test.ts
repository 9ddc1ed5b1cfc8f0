import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNumbered } from '../../../shared/domain/month.ts';
import { planEditions } from '../../../shared/domain/planEditions.ts';
import { checkRule, meetingIn } from '../../../shared/domain/recurrence.ts';
import { SubjectId } from '../../../shared/model/ids.ts';
import { LANGUAGES } from '../../../shared/model/languages.ts';
import { idFromName } from '../../../website/desk/idFromName.ts';
import { nextMeetings } from '../../../website/desk/nextMeetings.ts';
import {
  choicesIn,
  MONTHS,
  ORDINALS,
  type RuleChoices,
  ruleOf,
  WEEKDAYS,
} from '../../../website/desk/ruleChoices.ts';
import { ruleInWords } from '../../../website/desk/ruleInWords.ts';
import { aSeries, aVenue } from '../../support/builders.ts';
import { runs } from '../../support/effort.ts';

const choices: fc.Arbitrary<RuleChoices> = fc.record({
  ordinal: fc.constantFrom(...ORDINALS),
  weekday: fc.constantFrom(...WEEKDAYS),
  months: fc.subarray([...MONTHS], { minLength: 1 }),
});

describe('a rule and the choices that make it', () => {
  test('say the same, whatever is chosen', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(choicesIn(ruleOf(chosen))).toEqual(chosen);
      }),
    );
  });

  test('make a rule that is taken, and gives that weekday in those months alone', () => {
    fc.assert(
      fc.property(choices, fc.integer({ min: 2026, max: 2060 }), (chosen, year) => {
        const recurrence = { ...aSeries().recurrence, rule: ruleOf(chosen) };
        checkRule(recurrence);
        const days = MONTHS.flatMap(
          (month) => meetingIn(recurrence, monthNumbered(year * 12 + month - 1)) ?? [],
        );
        expect(days.map(({ day }) => Number(day.slice(5, 7)))).toEqual(chosen.months);
        for (const { day } of days) {
          expect(WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7]).toBe(chosen.weekday);
          const date = Number(day.slice(8));
          const isLast =
            new Date(Date.parse(day) + 7 * 86_400_000).getUTCMonth() !== new Date(day).getUTCMonth();
          if (chosen.ordinal === '-1') expect(isLast).toBe(true);
          else expect(Math.ceil(date / 7)).toBe(Number(chosen.ordinal));
        }
      }),
      runs(30),
    );
  });

  test.each([
    'FREQ=MONTHLY;BYMONTHDAY=15',
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH',
    'FREQ=MONTHLY;BYDAY=5TH',
    'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=3',
    'FREQ=MONTHLY;BYDAY=3TH,4TH',
    'FREQ=MONTHLY;BYDAY=3TH;BYDAY=3TH',
    'FREQ=MONTHLY;BYDAY=3TH;BYMONTH=13',
    'FREQ=WEEKLY;BYDAY=3TH',
    'nonsense',
    '',
  ])('a rule that says something else is left as it is written: %s', (rule) => {
    expect(choicesIn(rule)).toBeNull();
  });
});

describe('a rule in words', () => {
  test.each([
    [
      'FREQ=MONTHLY;BYDAY=3TH',
      [
        'all drëtten Donneschdeg am Mount',
        'chaque troisième jeudi du mois',
        'jeden dritten Donnerstag im Monat',
        'every third Thursday of the month',
        'na terceira quinta-feira de cada mês',
      ],
    ],
    [
      'FREQ=MONTHLY;BYDAY=-1SA;BYMONTH=1,2,3,4,5,6,7,9,10,11',
      [
        'all leschte Samschdeg am Mount, ausser am August an am Dezember',
        'chaque dernier samedi du mois, sauf en août et en décembre',
        'jeden letzten Samstag im Monat, außer im August und im Dezember',
        'every last Saturday of the month, but not in August and December',
        'no último sábado de cada mês, exceto em agosto e em dezembro',
      ],
    ],
    [
      'FREQ=MONTHLY;BYDAY=1MO;BYMONTH=3,6,9',
      [
        'all éischte Méindeg am Mount, nëmmen am Mäerz, am Juni an am September',
        'chaque premier lundi du mois, seulement en mars, en juin et en septembre',
        'jeden ersten Montag im Monat, nur im März, im Juni und im September',
        'every first Monday of the month, only in March, June and September',
        'na primeira segunda-feira de cada mês, só em março, em junho e em setembro',
      ],
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15',
      [
        'no enger eegener Reegel: FREQ=MONTHLY;BYMONTHDAY=15',
        'selon une règle particulière\u00a0: FREQ=MONTHLY;BYMONTHDAY=15',
        'nach einer eigenen Regel: FREQ=MONTHLY;BYMONTHDAY=15',
        'by a rule of its own: FREQ=MONTHLY;BYMONTHDAY=15',
        'segundo uma regra própria: FREQ=MONTHLY;BYMONTHDAY=15',
      ],
    ],
  ])('is said in each language: %s', (rule, expected) => {
    expect(LANGUAGES.map((language) => ruleInWords(rule, language))).toEqual(expected);
  });

  test('says something else for everything that can be chosen', () => {
    fc.assert(
      fc.property(choices, choices, fc.constantFrom(...LANGUAGES), (one, other, language) => {
        const isSame = ruleOf(one) === ruleOf(other);
        expect(ruleInWords(ruleOf(one), language) === ruleInWords(ruleOf(other), language)).toBe(isSame);
      }),
    );
  });
});

describe('the next meetings of a series', () => {
  test('are those that automation would create, each with its venue', () => {
    fc.assert(
      fc.property(
        choices,
        fc.integer({ min: 0, max: 3 }),
        fc.subarray(['2027-02', '2027-08', '2028-01']),
        fc.integer({ min: 1, max: 28 }),
        (chosen, cafes, skip, day) => {
          const venues = Array.from({ length: cafes }, (_, i) => aVenue(`Demo ${i}`));
          const recurrence = { ...aSeries().recurrence, rule: ruleOf(chosen) };
          const series = aSeries({ recurrence, venues, skip, keepPlanned: 12 });
          const today = `2027-01-${String(day).padStart(2, '0')}`;
          const { create } = planEditions(series, [], today);
          const held = nextMeetings(series, today, 15).filter(({ isSkipped }) => !isSkipped);
          const told = held.map(({ month, startsAt, endsAt, venue, holiday }) => {
            return { slot: month, startsAt, endsAt, venue, dateConfirmed: holiday === null };
          });
          expect(told.slice(0, 12)).toEqual(create);
        },
      ),
      runs(30),
    );
  });
});

describe('an id from a name', () => {
  test.each([
    ['Éclairage public', [], 'eclairage-public'],
    ['Bruit', ['bruit'], 'bruit-b'],
    ['24 heures', [], 'heures'],
    ['街灯', [], 'subject'],
  ])('is made of its letters: %s', (name, taken, id) => {
    expect(idFromName(name, taken, 'subject')).toBe(id);
  });

  test('is one that the API takes, whatever the name, and another than those that there are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const first = idFromName(name, [], 'subject');
        const second = idFromName(name, [first], 'subject');
        expect([first, second].map((id) => SubjectId.safeParse(id).success)).toEqual([true, true]);
        expect(second).not.toBe(first);
      }),
    );
  });
});
