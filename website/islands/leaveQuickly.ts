/**
 * Makes the way out leave no trace of its own: the page is blank at once, and the neutral site takes its place in the browser's
 * history. What was opened before stays there, as the page says.
 */
export function leaveQuickly(): void {
  document.querySelector<HTMLAnchorElement>('a.leave')?.addEventListener('click', (event) => {
    event.preventDefault();
    dispatchEvent(new Event('leave'));
    document.body.hidden = true;
    document.title = '…';
    location.replace((event.currentTarget as HTMLAnchorElement).href); // what was listened on
  });
}
