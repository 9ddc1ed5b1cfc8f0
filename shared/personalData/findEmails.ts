import type { Span } from './Span.ts';

/** What people put for the `@`: in brackets almost anything, bare only these words. */
const AT = /[([{<] ?(?:@|at|ät|arobase|arroba) ?[)\]}>]|[([{]a[)\]}]|@| (?:at|ät|arobase|arroba) /gu;

const DOT_WORD = '(?:dot|punkt|point|ponto)';
const DOT = `(?:\\.| ${DOT_WORD} | ?[([{] ?(?:\\.|${DOT_WORD}) ?[)\\]}] ?)`;
const DOT_BEFORE = new RegExp(` ${DOT_WORD} $`);
const LABEL = '[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}';

/** Bounded, and no two neighbours can match the same unit: no more than some hundred steps anywhere. */
const DOMAIN = new RegExp(`${LABEL}(?:${DOT}${LABEL}){0,6}${DOT}\\p{L}{2,24}(?![\\p{L}\\p{N}])`, 'uy');

/** Finds e-mail addresses, also as people write them to hide them from robots. */
export function findEmails(text: string): Span[] {
  const spans: Span[] = [];
  let free = 0;
  for (const { 0: at, index } of text.matchAll(AT)) {
    const after = index + at.length;
    const spaced = text.charAt(after) === ' ';
    DOMAIN.lastIndex = spaced ? after + 1 : after;
    const domain = DOMAIN.exec(text)?.[0];
    if (!domain) continue;
    // "at" is an English word: only with a "dot" that is spelt as well can it be nothing else.
    if (at === ' at ' && !/[ ([{]/.test(domain)) continue;
    const mayStandApart = at === '@' ? spaced : !at.startsWith(' ');
    const end = mayStandApart && text.charAt(index - 1) === ' ' ? index - 1 : index;
    const start = startOfLocalPart(text, end, free, at !== '@');
    if (start === end || isHandle(text, start)) continue;
    free = DOMAIN.lastIndex;
    spans.push({ start, end: free, what: 'email' });
  }
  return spans;
}

/** Where the part before the `@` begins; at most 64 octets (RFC 5321) between dots in words. */
function startOfLocalPart(text: string, end: number, free: number, spelt: boolean): number {
  let start = end;
  while (start > free && end - start < 64 && /[\p{L}\p{N}._%+-]/u.test(text.charAt(start - 1))) start--;
  while (/[.%+-]/.test(text.charAt(start))) start++;
  if (!spelt) return start;
  const dot = DOT_BEFORE.exec(text.slice(Math.max(free, start - 7), start))?.[0];
  return dot ? startOfLocalPart(text, start - dot.length, free, true) : start;
}

/** `@name@host` is a name in a federated network, with an `@` of its own. */
function isHandle(text: string, start: number): boolean {
  return text.charAt(start - 1) === '@' && !/[\p{L}\p{N}]/u.test(text.charAt(start - 2));
}
