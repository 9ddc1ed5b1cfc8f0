import { useEffect } from 'preact/hooks';

/** Names the view in the window's title, and puts the focus where reading begins: who listens hears that it is another. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Op e Kaffi`;
  }, [title]);
  useEffect(() => {
    document.getElementById('content')?.focus({ preventScroll: true });
  }, []);
}
