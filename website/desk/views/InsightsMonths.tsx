import { useState } from 'preact/hooks';
import { monthNumber, monthNumbered } from '../../../shared/domain/month.ts';
import { monthInWords } from '../../parts/dates.ts';
import { FieldError } from '../../parts/FieldError.tsx';
import { useDesk, useTexts } from '../DeskContext.ts';
import { insightsTexts } from './Insights.texts.ts';

interface Months {
  readonly from: string;
  readonly to: string;
}

/** How far back and ahead there is something to choose, in months. */
const [back, ahead] = [59, 12];

/** From which month to which. By choices, since not every browser has a field for months. */
export function InsightsMonths({ months, choose }: { months: Months; choose: (months: Months) => void }) {
  const { lang } = useDesk();
  const texts = useTexts(insightsTexts);
  const [chosen, set] = useState(months);
  const [isWrong, setWrong] = useState(false);
  const now = monthNumber(new Date().toISOString().slice(0, 7));
  const first = Math.min(now - back, monthNumber(months.from));
  const last = Math.max(now + ahead, monthNumber(months.to));
  const all = Array.from({ length: last - first + 1 }, (_, i) => monthNumbered(last - i));
  const errors = isWrong ? [{ field: 'from', text: texts.wrongOrder }] : [];
  return (
    <form
      class="months"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const isBackwards = chosen.from > chosen.to;
        setWrong(isBackwards);
        if (isBackwards) document.getElementById('from')?.focus();
        else choose(chosen);
      }}
    >
      <div role="alert">
        <FieldError field="from" errors={errors} />
      </div>
      <div class="row">
        {(['from', 'to'] as const).map((name) => (
          <div class="field" key={name}>
            <label for={name}>{texts[name]}</label>
            <select
              id={name}
              value={chosen[name]}
              {...(isWrong && { 'aria-invalid': 'true', 'aria-describedby': 'from-error' })}
              onChange={({ currentTarget }) => set({ ...chosen, [name]: currentTarget.value })}
            >
              {all.map((month) => (
                <option key={month} value={month}>
                  {monthInWords(month, lang)}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit" class="button">
          {texts.show}
        </button>
      </div>
    </form>
  );
}
