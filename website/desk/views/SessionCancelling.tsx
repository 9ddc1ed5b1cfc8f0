import { Section } from '../../parts/Section.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { EditForm } from '../EditForm.tsx';
import { refusalAtFields } from '../failureWords.ts';
import { flatTexts, patchOf, textsIn } from '../fields.ts';
import { type HeldSession, heldSession } from '../heldSession.ts';
import { LocalizedField } from '../LocalizedField.tsx';
import { languageLabel } from '../languageLabel.ts';
import { useEditing } from '../useEditing.ts';
import { sessionTexts } from './Session.texts.ts';
import type { SessionFormProps } from './SessionView.tsx';

const field = 'cancellation/reason';

/** Whether a meeting takes place: cancelled with a reason that everybody reads, and reinstated. */
export function SessionCancelling({ held, hold }: SessionFormProps) {
  const { client } = useDesk();
  const [texts, words] = [useTexts(sessionTexts), useTexts(deskTexts)];
  const { session, etag } = held;
  const { id } = session;
  const isCancelled = session.status === 'cancelled';
  const stateOf = ({ session: { cancellation, status }, etag: seen }: HeldSession) => ({
    fields: { status, ...flatTexts(field, cancellation?.reason ?? null) },
    etag: seen,
  });
  const { change, reread } = heldSession(client, id, hold);
  const editing = useEditing({
    key: `cancelling ${id}`,
    label: `${session.startsAt.slice(0, 10)}, ${texts.cancel}`,
    address: `/desk/sessions/${id}`,
    read: stateOf({ session, etag }),
    async save(fields, changed, seen) {
      const isBack = fields.status === 'scheduled' && isCancelled;
      const written = changed.filter((name) => name !== 'status');
      const cancelled = { status: 'cancelled', ...patchOf(fields, written) } as const;
      await change(isBack ? { status: 'scheduled' } : cancelled, seen);
    },
    reload: async () => stateOf(await reread()),
    check: (fields) =>
      fields.status === 'scheduled' || textsIn(fields, field) ? [] : [{ field, text: texts.needsReason }],
    refusalOf: (problem) =>
      refusalAtFields(problem, words, (pointer) => (pointer.startsWith('cancellation') ? field : null)),
  });
  const { fields, set, errors } = editing;
  return (
    <Section id="cancelling" title={texts.cancel}>
      {isCancelled && <p class="alert">{texts.isCancelled}</p>}
      <details open={isCancelled || editing.isChanged}>
        <summary>{isCancelled ? texts.reason : texts.cancelOpen}</summary>
        <p class="hint">{texts.cancelHint}</p>
        <EditForm
          editing={{
            ...editing,
            save: async () => {
              if (!isCancelled) set({ status: 'cancelled' });
              await editing.save();
            },
          }}
          saveLabel={isCancelled ? texts.saveReason : texts.cancelNow}
          labelOf={(name) =>
            name === 'status' ? texts.cancel : languageLabel(name, { [field]: texts.reason })
          }
        >
          <LocalizedField
            name={field}
            label={texts.reason}
            fields={fields}
            set={set}
            errors={errors}
            most={2000}
            isLong
          />
        </EditForm>
      </details>
      {isCancelled && (
        <button
          type="button"
          class="button plain"
          onClick={() => {
            if (!confirm(texts.reinstateSure)) return;
            editing.set({ status: 'scheduled' });
            editing.save();
          }}
        >
          {texts.reinstate}
        </button>
      )}
    </Section>
  );
}
