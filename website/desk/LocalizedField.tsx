import { useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../shared/model/languages.ts';
import type { FormError } from '../parts/ErrorSummary.tsx';
import { FieldError } from '../parts/FieldError.tsx';
import { layoutTexts } from '../parts/Layout.texts.ts';
import { useDesk, useTexts } from './DeskContext.ts';
import { formTexts } from './Form.texts.ts';
import type { Fields } from './fields.ts';
import { TextField } from './TextField.tsx';

interface LocalizedFieldProps {
  /** Name of the field; its texts are `name/fr`. */
  readonly name: string;
  readonly label: string;
  readonly fields: Fields;
  readonly set: (changes: Readonly<Record<string, string>>) => void;
  readonly errors: readonly FormError[];
  readonly most: number;
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
  readonly hint?: string;
}

/** A text in one language or several: the officer's own and those that there are, others by a click; which are missing is said. */
export function LocalizedField({
  name,
  label,
  fields,
  set,
  errors,
  most,
  isLong = false,
  isOptional = false,
  hint,
}: LocalizedFieldProps) {
  const { lang } = useDesk();
  const texts = useTexts(formTexts);
  const [opened, setOpened] = useState<readonly Language[]>([]);
  const textOf = (language: Language) => String(fields[`${name}/${language}`] ?? '');
  const isThere = (language: Language) => textOf(language).trim() !== '';
  const hasAny = LANGUAGES.some(isThere);
  const open = LANGUAGES.filter(
    (each) => `${name}/${each}` in fields || opened.includes(each) || (each === lang && !hasAny),
  );
  const shown = open.length > 0 ? open : [lang];
  const missing = LANGUAGES.filter((each) => !isThere(each));
  const nameOf = (language: Language) => layoutTexts[language].language;
  return (
    <fieldset class="localized" id={name} tabindex={-1}>
      <legend>
        {label} {isOptional && <span class="optional">({texts.optional})</span>}
      </legend>
      {hint && <p class="hint">{hint}</p>}
      <FieldError field={name} errors={errors} />
      {shown.map((each) => (
        <TextField
          key={each}
          name={`${name}/${each}`}
          label={nameOf(each)}
          value={textOf(each)}
          onInput={(value) => set({ [`${name}/${each}`]: value })}
          errors={errors}
          most={most}
          isLong={isLong}
          lang={each}
        />
      ))}
      {hasAny && missing.length > 0 && <p class="hint">{texts.missing(missing.map(nameOf).join(', '))}</p>}
      <p class="more">
        {LANGUAGES.filter((each) => !shown.includes(each)).map((each) => (
          <button
            key={each}
            type="button"
            class="chip"
            onClick={() => {
              setOpened([...opened, each]);
              setTimeout(() => document.getElementById(`${name}/${each}`)?.focus());
            }}
          >
            <span class="unseen">
              {texts.addLanguage}, {label}:{' '}
            </span>
            + {nameOf(each)}
          </button>
        ))}
      </p>
    </fieldset>
  );
}
