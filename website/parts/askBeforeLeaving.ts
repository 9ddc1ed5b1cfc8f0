/** For how many milliseconds after a click a call that it begins is let be. */
const callTime = 1_000;

/**
 * Has the browser ask before the page is left, until what this gives is called; but not who leaves in a hurry, by the way out
 * that says so, nor who calls 113. `question`: what is asked of who follows a link, since iPhones ask nothing by themselves, and
 * others in words of their own.
 */
export function askBeforeLeaving(question?: string): () => void {
  let calledAt = Number.NEGATIVE_INFINITY;
  const ask = (event: BeforeUnloadEvent) => {
    // Some browsers take a telephone number for a page to go to.
    if (performance.now() - calledAt < callTime) return;
    event.preventDefault();
    event.returnValue = true; // what Chrome before 119 wants
  };
  const askOnClick = (event: MouseEvent) => {
    const link = linkFollowed(event);
    if (!link) return;
    if (!link.protocol.startsWith('http')) calledAt = performance.now();
    else if (question === undefined) return;
    else if (confirm(question)) stop();
    else event.preventDefault();
  };
  const stop = () => {
    removeEventListener('beforeunload', ask);
    removeEventListener('leave', stop);
    removeEventListener('click', askOnClick);
  };
  addEventListener('beforeunload', ask);
  addEventListener('leave', stop);
  addEventListener('click', askOnClick);
  return stop;
}

/** The link that a click follows in the place of this page, if it does; not one to a part of it. */
function linkFollowed(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey) return null;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  return link?.getAttribute('href')?.startsWith('#') ? null : link;
}
