import { pointerTo } from './flaws.ts';

/** One object or list that the scan is inside of: the keys so far, or the place in the list. */
type Level = { readonly keys: Set<string>; key: string } | { index: number };

/**
 * The place (JSON pointer) of the first field that an object of this JSON text gives twice, or null. `JSON.parse`
 * would keep the last of them and say nothing. The text has to be valid JSON. Linear: each token is looked at once.
 */
export function repeatedField(json: string): string | null {
  const levels: Level[] = [];
  let expectsKey = false;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/g)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), key: '' });
    else if (token === '[') levels.push({ index: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',') {
      if (level && 'index' in level) level.index += 1;
    } else if (expectsKey && level && 'keys' in level) {
      level.key = JSON.parse(token);
      if (level.keys.has(level.key)) return pointerOf(levels);
      level.keys.add(level.key);
    }
    expectsKey = token === '{' || (token === ',' && level !== undefined && 'keys' in level);
  }
  return null;
}

function pointerOf(levels: readonly Level[]): string {
  return pointerTo(levels.map((level) => ('keys' in level ? level.key : level.index)));
}
