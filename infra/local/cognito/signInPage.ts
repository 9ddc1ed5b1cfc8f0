import type { HttpAnswer } from '../http.ts';

/** One page, two buttons. What the website sent along goes with them. `action`: where they lead. */
export function signInPage(sent: URLSearchParams, action: string): HttpAnswer {
  const fields = [...sent]
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join('');
  return page(200, 'Local sign-in', [
    '<p>This stands in for the real one on this machine. Nobody is asked for a password.</p>',
    `<form method="post" action="${escapeHtml(action)}">${fields}`,
    '<button name="as" value="officer">Sign in as an officer</button>',
    '<button name="as" value="coordinator">Sign in as a coordinator</button></form>',
  ]);
}

/** Tells a person what is wrong, where there is no website to send them back to. */
export function signInError(status: number, description: string): HttpAnswer {
  return page(status, 'This does not work', [`<p>${escapeHtml(description)}</p>`]);
}

function page(status: number, title: string, lines: readonly string[]): HttpAnswer {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><h1>${title}</h1>
${lines.join('\n')}</html>`,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
