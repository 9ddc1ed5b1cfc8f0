import type { TestSystem } from './testSystem.ts';

/** A page as it is without scripts. */
export interface FormPage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What the form holds: hidden fields, what is chosen, what is written. */
  readonly fields: Record<string, string>;
  /** The receipt on it, or empty. */
  readonly receipt: string;
  /** What it says, without tags. */
  readonly words: string;
}

/** Opens a page with a form. */
export async function openForm(system: TestSystem, path: string): Promise<FormPage> {
  return readPage(await system.http(path));
}

/** Posts fields, or a body as it is, as a browser does that runs no script and sends no referrer. */
export async function postForm(
  system: TestSystem,
  path: string,
  fields: Readonly<Record<string, string | undefined>> | string,
  headers: Record<string, string> = {},
): Promise<FormPage> {
  const given = typeof fields === 'string' ? {} : fields;
  const entries = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const body = typeof fields === 'string' ? fields : new URLSearchParams(entries).toString();
  const type = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' };
  return readPage(await system.http(path, { method: 'POST', headers: { ...type, ...headers }, body }));
}

/** Opens the form for a suggestion in that language and posts it, filled in. Demo data. */
export async function sendByForm(
  system: TestSystem,
  changes: Readonly<Record<string, string | undefined>> = {},
  lang = 'fr',
): Promise<FormPage> {
  const { fields } = await openForm(system, `/${lang}/suggest`);
  const written = { kind: 'concern', text: 'Démo : la lampe devant le numéro 3 est en panne.' };
  return postForm(system, `/${lang}/suggest`, { ...fields, ...written, ...changes });
}

async function readPage(response: Response): Promise<FormPage> {
  const html = await response.text();
  const fields: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const [name, value, type] = ['name', 'value', 'type'].map((attribute) => attributeOf(tag, attribute));
    if (name && (type === 'hidden' || / checked/.test(tag))) fields[name] = value ?? '';
  }
  const text = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1];
  if (text !== undefined) fields.text = unescaped(text);
  const body = html.slice(html.indexOf('<main')).replace(/<script[\s\S]*?<\/script>/g, '');
  const code = /id="receipt">(.*?)<\/p>/.exec(body)?.[1] ?? '';
  return {
    status: response.status,
    headers: response.headers,
    html,
    fields,
    receipt: code.replace(/<[^>]+>/g, ''),
    words: unescaped(body.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' '),
  };
}

function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescaped(value);
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
