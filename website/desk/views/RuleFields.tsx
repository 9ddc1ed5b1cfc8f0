import { useState } from 'preact/hooks';
import { capital } from '../../parts/capital.ts';
import { weekdayName } from '../../parts/dates.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { FieldError } from '../../parts/FieldError.tsx';
import { useDesk, useTexts } from '../DeskContext.ts';
import type { Fields, FieldValue } from '../fields.ts';
import { MonthChoice } from '../MonthChoice.tsx';
import { ruleTexts } from '../Rule.texts.ts';
import { choicesIn, MONTHS, ORDINALS, type RuleChoices, ruleOf, WEEKDAYS } from '../ruleChoices.ts';
import { ruleInWords } from '../ruleInWords.ts';
import { listIn, seasonKeys } from '../seriesFields.ts';
import { TextField } from '../TextField.tsx';
import { seriesTexts } from './Series.texts.ts';
import { sessionTexts } from './Session.texts.ts';

interface RuleFieldsProps {
  readonly fields: Fields;
  readonly set: (changes: Readonly<Record<string, FieldValue | undefined>>) => void;
  readonly errors: readonly FormError[];
}

const field = 'recurrence/rule';
const first: RuleChoices = { ordinal: '3', weekday: 'TH', months: MONTHS };

/** When a series meets: its rule by choices or as it is written, its hours, and from when until when. */
export function RuleFields({ fields, set, errors }: RuleFieldsProps) {
  const { lang } = useDesk();
  const [texts, words] = [useTexts(seriesTexts), useTexts(sessionTexts)];
  const rule = String(fields[field] ?? '');
  const choices = choicesIn(rule);
  const [isOwn, setOwn] = useState(choices === null);
  const shown = isOwn ? null : choices;
  const choose = (chosen: RuleChoices) => set({ [field]: ruleOf(chosen) });
  const text = (name: string) => ({
    name: `recurrence/${name}`,
    value: String(fields[`recurrence/${name}`] ?? ''),
    onInput: (value: string) => set({ [`recurrence/${name}`]: value }),
    errors,
  });
  const seasons = seasonKeys(fields);
  const isFurther = ['recurrence/from', 'recurrence/until'].some((name) => fields[name] !== '');
  const hasFlaw = (pattern: RegExp) => errors.some((error) => pattern.test(error.field ?? ''));

  const addSeason = () => {
    const key = Date.now().toString(36);
    const name = `recurrence/seasons/${key}`;
    const [startTime, endTime] = ['startTime', 'endTime'].map((part) => String(fields[`recurrence/${part}`]));
    set({ [`${name}/months`]: [], [`${name}/startTime`]: startTime, [`${name}/endTime`]: endTime });
    setTimeout(() => document.getElementById(`${name}/months`)?.focus());
  };
  const removeSeason = (key: string) => {
    const parts = ['months', 'startTime', 'endTime'].map((part) => `recurrence/seasons/${key}/${part}`);
    set(Object.fromEntries(parts.map((name) => [name, undefined])));
    document.getElementById('add-season')?.focus();
  };

  return (
    <>
      {shown ? (
        <fieldset class="group" id={field} tabindex={-1}>
          <legend>{texts.rule}</legend>
          <p>
            <strong>{capital(ruleInWords(rule, lang))}</strong>
          </p>
          <FieldError field={field} errors={errors} />
          <div class="row">
            <div class="field">
              <label for="ordinal">{texts.ordinal}</label>
              <select
                id="ordinal"
                value={shown.ordinal}
                onChange={({ currentTarget: { selectedIndex } }) =>
                  choose({ ...shown, ordinal: ORDINALS[selectedIndex] ?? shown.ordinal })
                }
              >
                {ORDINALS.map((ordinal, i) => (
                  <option key={ordinal} value={ordinal}>
                    {ruleTexts[lang].ordinals[i]}
                  </option>
                ))}
              </select>
            </div>
            <div class="field">
              <label for="weekday">{texts.weekday}</label>
              <select
                id="weekday"
                value={shown.weekday}
                onChange={({ currentTarget: { selectedIndex } }) =>
                  choose({ ...shown, weekday: WEEKDAYS[selectedIndex] ?? shown.weekday })
                }
              >
                {WEEKDAYS.map((weekday, i) => (
                  <option key={weekday} value={weekday}>
                    {weekdayName((i + 1) % 7, lang)}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <MonthChoice
            name="months-out"
            legend={texts.monthsOut}
            hint={texts.monthsOutHint}
            months={MONTHS.filter((month) => !shown.months.includes(month))}
            onChange={(out) => choose({ ...shown, months: MONTHS.filter((month) => !out.includes(month)) })}
            errors={errors}
          />
          <button type="button" class="link" onClick={() => setOwn(true)}>
            {texts.ownRule}
          </button>
        </fieldset>
      ) : (
        <fieldset class="group">
          <legend>{texts.rule}</legend>
          <TextField {...text('rule')} label={texts.ownRuleLabel} hint={texts.ownRuleHint} most={200} />
          <button
            type="button"
            class="link"
            onClick={() => {
              if (!choices) choose(first);
              setOwn(false);
            }}
          >
            {texts.chooseRule}
          </button>
        </fieldset>
      )}
      <div class="row">
        <TextField {...text('startTime')} label={words.from} type="time" />
        <TextField {...text('endTime')} label={words.to} type="time" />
      </div>
      <details open={seasons.length > 0 || hasFlaw(/seasons/)}>
        <summary>{texts.seasons}</summary>
        {seasons.map((key, i) => (
          <fieldset key={key} class="group">
            <legend>{texts.season(String(i + 1))}</legend>
            <MonthChoice
              name={`recurrence/seasons/${key}/months`}
              legend={texts.seasonMonths}
              months={listIn(fields, `recurrence/seasons/${key}/months`).map(Number)}
              onChange={(months) => set({ [`recurrence/seasons/${key}/months`]: months.map(String) })}
              errors={errors}
            />
            <div class="row">
              <TextField {...text(`seasons/${key}/startTime`)} label={words.from} type="time" />
              <TextField {...text(`seasons/${key}/endTime`)} label={words.to} type="time" />
            </div>
            <button type="button" class="chip" onClick={() => removeSeason(key)}>
              ✕ {words.remove}
              <span class="unseen">: {texts.season(String(i + 1))}</span>
            </button>
          </fieldset>
        ))}
        <p>
          <button type="button" id="add-season" class="button plain" onClick={addSeason}>
            {texts.addSeason}
          </button>
        </p>
      </details>
      <details open={isFurther || hasFlaw(/from|until|timeZone/)}>
        <summary>{texts.limits}</summary>
        <div class="row">
          <TextField {...text('from')} label={texts.from} hint={texts.monthHint} type="month" isOptional />
          <TextField {...text('until')} label={texts.until} hint={texts.monthHint} type="month" isOptional />
        </div>
        <TextField {...text('timeZone')} label={texts.timeZone} most={60} />
      </details>
    </>
  );
}
