import { capital } from '../parts/capital.ts';
import { monthName } from '../parts/dates.ts';
import type { FormError } from '../parts/ErrorSummary.tsx';
import { FieldError } from '../parts/FieldError.tsx';
import { useDesk } from './DeskContext.ts';
import { MONTHS } from './ruleChoices.ts';

interface MonthChoiceProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  /** From 1 to 12. */
  readonly months: readonly number[];
  readonly onChange: (months: number[]) => void;
  readonly errors: readonly FormError[];
}

/** Months of the year to tick. */
export function MonthChoice({ name, legend, hint, months, onChange, errors }: MonthChoiceProps) {
  const { lang } = useDesk();
  return (
    <fieldset id={name} tabindex={-1}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      <FieldError field={name} errors={errors} />
      <div class="month-ticks">
        {MONTHS.map((month) => (
          <label key={month} class="tick">
            <input
              type="checkbox"
              checked={months.includes(month)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(MONTHS.filter((each) => (each === month ? checked : months.includes(each))))
              }
            />
            {capital(monthName(month, lang))}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
