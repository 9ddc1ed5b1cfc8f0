import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { deskTexts } from './Desk.texts.ts';
import { useTexts } from './DeskContext.ts';
import { failureWords } from './failureWords.ts';

interface ShowMoreProps<Page> {
  readonly label: string;
  readonly load: () => Promise<Page>;
  readonly children: (page: Page) => ComponentChildren;
}

/** The next page of a list, loaded by a click; without a connection it says so, and another click tries again. */
export function ShowMore<Page>({ label, load, children }: ShowMoreProps<Page>) {
  const texts = useTexts(deskTexts);
  const [page, setPage] = useState<{ readonly read: Page } | null>(null);
  const [problem, setProblem] = useState('');
  if (page) return <>{children(page.read)}</>;
  const show = () =>
    load().then(
      (read) => setPage({ read }),
      (error: unknown) => setProblem(failureWords(error, texts)),
    );
  return (
    <>
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <button type="button" class="button plain" onClick={show}>
        {label}
      </button>
    </>
  );
}
