import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { deskTexts } from './Desk.texts.ts';
import { useTexts } from './DeskContext.ts';
import { Failure } from './Failure.tsx';
import { failureWords } from './failureWords.ts';
import type { Read } from './useRead.ts';

/** Shows what was read; until then that it is being read, or why it can't be, with a way to try again. */
export function Loaded<Value>({
  read,
  children,
}: {
  read: Read<Value>;
  children: (value: Value) => ComponentChildren;
}) {
  const texts = useTexts(deskTexts);
  const isThere = read.state === 'read';
  useEffect(() => {
    if (isThere) goToPlace();
  }, [isThere]);
  if (read.state === 'reading') {
    return (
      <p class="waiting" role="status">
        {texts.loading}
      </p>
    );
  }
  if (read.state === 'read') return <>{children(read.value)}</>;
  return <Failure words={failureWords(read.error, texts)} again={texts.again} retry={read.again} />;
}

/** Goes to the place that the address names, now that it is there. */
function goToPlace(): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}
