import type { Span } from './Span.ts';

/** `@name`, `@first.last`, and `@name@host` of federated networks. Each unit is read once or twice. */
const HANDLE =
  /(?<![\p{L}\p{N}._%+@/-])@[\p{L}_][\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*(?:[@:][\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?/gu;

/** The same without an `@`, after a network's name: what has a digit or `_` in it and is no word. */
const NAMED =
  /(?<=(?<![\p{L}@])(?:discord|insta|snap|steam|telegram|tiktok|twitch)[^@\0]{0,24}[ :])(?=[\w.]{5})[a-z][a-z.]{2,}[\d_](?:[\w.]*\w)?(?![\p{L}\p{N}@])/gu;

/** Places and hours that people write after an `@` that says "at", and words that call everybody. */
const NOBODY =
  /^@(?:all|alle|everybody|everyone|here|todos|tous|toutes|home|work|school|night|noon|gare|station|bahnhof|estação|maison|casa)$/;

/** Finds names on social networks. */
export function findHandles(text: string): Span[] {
  return [...text.matchAll(HANDLE), ...text.matchAll(NAMED)]
    .filter(([handle]) => !NOBODY.test(handle))
    .map(({ 0: handle, index }) => ({ start: index, end: index + handle.length, what: 'handle' }));
}
