/**
 * Has the browser ask before the page is left, until what this gives is called; but not who leaves in a hurry, by the way out
 * that says so.
 */
export function askBeforeLeaving(): () => void {
  const ask = (event: Event) => event.preventDefault();
  const stop = () => {
    removeEventListener('beforeunload', ask);
    removeEventListener('leave', stop);
  };
  addEventListener('beforeunload', ask);
  addEventListener('leave', stop);
  return stop;
}
