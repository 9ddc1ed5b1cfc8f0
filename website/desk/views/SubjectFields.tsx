import { inLanguage } from '../../../shared/domain/Localized.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { useDesk, useTexts } from '../DeskContext.ts';
import { type Fields, type FieldValue, textsIn } from '../fields.ts';
import { ListTools } from '../ListTools.tsx';
import { LocalizedField } from '../LocalizedField.tsx';
import { movedBy } from '../movedBy.ts';
import { subjectIds } from '../seriesFields.ts';
import { seriesTexts } from './Series.texts.ts';

interface SubjectFieldsProps {
  readonly fields: Fields;
  readonly set: (changes: Readonly<Record<string, FieldValue | undefined>>) => void;
  readonly errors: readonly FormError[];
}

/** What topics are sorted by. A new one has an id of its own from `withIds` when it is saved. */
export function SubjectFields({ fields, set, errors }: SubjectFieldsProps) {
  const { lang } = useDesk();
  const texts = useTexts(seriesTexts);
  const ids = subjectIds(fields);
  const add = () => {
    const id = `+${Date.now().toString(36)}`;
    set({ subjects: [...ids, id], [`subjects/${id}/name/${lang}`]: '' });
    setTimeout(() => document.getElementById(`subjects/${id}/name/${lang}`)?.focus());
  };
  const remove = (id: string) => {
    const gone = Object.keys(fields).filter((name) => name.startsWith(`subjects/${id}/`));
    set({
      ...Object.fromEntries(gone.map((name) => [name, undefined])),
      subjects: ids.filter((each) => each !== id),
    });
    document.getElementById('subjects')?.focus();
  };
  return (
    <fieldset class="group" id="subjects" tabindex={-1}>
      <legend>{texts.subjects}</legend>
      <p class="hint">{texts.subjectsHint}</p>
      <ol class="agenda">
        {ids.map((id, i) => {
          const name = textsIn(fields, `subjects/${id}/name`);
          const label = name ? inLanguage(name, lang) : texts.subject(String(i + 1));
          return (
            <li key={id}>
              <details
                open={id.startsWith('+') || errors.some(({ field }) => field?.startsWith(`subjects/${id}/`))}
              >
                <summary>{label}</summary>
                <LocalizedField
                  name={`subjects/${id}/name`}
                  label={texts.name}
                  fields={fields}
                  set={set}
                  errors={errors}
                  most={120}
                />
              </details>
              <ListTools
                id={`subject-${id}`}
                label={label}
                at={i}
                length={ids.length}
                onMove={(by) => set({ subjects: movedBy(ids, i, by) })}
                onRemove={() => remove(id)}
              />
            </li>
          );
        })}
      </ol>
      <p>
        <button type="button" class="button plain" onClick={add}>
          {texts.addSubject}
        </button>
      </p>
    </fieldset>
  );
}
