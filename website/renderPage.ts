import { type FunctionComponent, h } from 'preact';
import { render } from 'preact-render-to-string';

/** A page as HTML. */
export function renderPage<Props extends object>(
  page: FunctionComponent<Props>,
  props: NoInfer<Props>,
): string {
  return `<!DOCTYPE html>${render(h<Props>(page, props))}`;
}
