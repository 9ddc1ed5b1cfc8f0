import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { useTexts } from './DeskContext.ts';
import { type FormTexts, formTexts } from './Form.texts.ts';
import type { FieldValue } from './fields.ts';
import type { Editing } from './useEditing.ts';

interface EditFormProps {
  readonly editing: Editing;
  /** The words for a field, by its name. */
  readonly labelOf: (field: string) => string;
  /** The words for the value of a field; as it is where nothing is said. */
  readonly wordsOf?: (field: string, value: FieldValue) => string | null;
  /** In place of "Save". */
  readonly saveLabel?: string;
  readonly children: ComponentChildren;
}

/** A form with all that can happen to it: what is wrong, what others changed, saving, and what is not saved. */
export function EditForm({ editing, labelOf, wordsOf, saveLabel, children }: EditFormProps) {
  const texts = useTexts(formTexts);
  const { errors, meanwhile, phase, isChanged } = editing;
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  return (
    <form
      class="edit"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (meanwhile) editing.settle(theirs);
        else editing.save();
      }}
    >
      {errors.length > 0 && <ErrorSummary title={texts.errors} errors={errors} />}
      {children}
      {meanwhile && (
        <section class="alert meanwhile" role="alert" aria-label={texts.meanwhile}>
          <h3>{texts.meanwhile}</h3>
          <p>{texts.meanwhileLead}</p>
          {meanwhile.map(({ field, before, theirs: other, mine, isContested }) => {
            const say = (value: FieldValue | undefined) => inWords(field, value, texts, wordsOf);
            const isTheirs = theirs.includes(field);
            const choose = (take: boolean) =>
              setTheirs(take ? [...theirs, field] : theirs.filter((each) => each !== field));
            return (
              <fieldset key={field}>
                <legend>{labelOf(field)}</legend>
                <p class="before">
                  {texts.was}: {say(before)}
                </p>
                {isContested ? (
                  <>
                    <label class="choice">
                      <input
                        type="radio"
                        name={`settle-${field}`}
                        checked={isTheirs}
                        onChange={() => choose(true)}
                      />
                      <span>
                        <strong>{texts.theirs}:</strong> {say(other)}
                      </span>
                    </label>
                    <label class="choice">
                      <input
                        type="radio"
                        name={`settle-${field}`}
                        checked={!isTheirs}
                        onChange={() => choose(false)}
                      />
                      <span>
                        <strong>{texts.mine}:</strong> {say(mine)}
                      </span>
                    </label>
                  </>
                ) : (
                  <p>
                    <strong>{texts.theirs}:</strong> {say(other)} {texts.takenOver}
                  </p>
                )}
              </fieldset>
            );
          })}
        </section>
      )}
      <div class="actions">
        <button type="submit" class="button" disabled={phase === 'saving'}>
          {phase === 'saving' ? texts.saving : meanwhile ? texts.settle : (saveLabel ?? texts.save)}
        </button>
        {isChanged && phase !== 'saving' && (
          <button type="button" class="link" onClick={() => confirm(texts.discardSure) && editing.discard()}>
            {texts.discard}
          </button>
        )}
        <p role="status">
          {phase === 'saved' && texts.saved}
          {phase === 'offline' && <strong class="error">{texts.offline}</strong>}
          {phase === 'editing' && isChanged && texts.notSaved}
        </p>
      </div>
    </form>
  );
}

function inWords(
  field: string,
  value: FieldValue | undefined,
  texts: FormTexts,
  wordsOf: EditFormProps['wordsOf'],
): string {
  if (value === undefined || value === '') return texts.empty;
  const words = wordsOf?.(field, value);
  if (words) return words;
  if (value === true) return texts.yes;
  if (value === false) return texts.no;
  return typeof value === 'string' ? value : value.join(', ');
}
