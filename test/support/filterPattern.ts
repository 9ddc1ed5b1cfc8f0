/**
 * Whether a line of a log matches a CloudWatch Logs filter pattern for JSON: what Alarms.ts uses of that language,
 * which is `=`, `!=`, `NOT EXISTS`, `&&`, `||` and parentheses. A comparison with a field that is missing is false.
 */
export function matchesPattern(pattern: string, line: string): boolean {
  const entry = parsed(line);
  if (!entry) return false;
  const tokens = pattern.match(/&&|\|\||!=|NOT EXISTS|[(){}=]|\$\.\w+|"[^"]*"/g) ?? [];
  if (tokens.join('').replaceAll(/\s/g, '') !== pattern.replaceAll(/\s/g, ''))
    throw new Error(`Not understood: ${pattern}`);
  let at = 0;
  const take = (wanted?: string): string => {
    const token = tokens[at++] ?? '';
    if (wanted !== undefined && token !== wanted) throw new Error(`${wanted} is missing in ${pattern}`);
    return token;
  };
  const either = (): boolean => {
    let result = both();
    while (tokens[at] === '||') {
      take();
      result = both() || result;
    }
    return result;
  };
  const both = (): boolean => {
    let result = one();
    while (tokens[at] === '&&') {
      take();
      result = one() && result;
    }
    return result;
  };
  const one = (): boolean => {
    if (tokens[at] === '(') {
      take();
      const result = either();
      take(')');
      return result;
    }
    const value = entry[take().slice(2)];
    const comparison = take();
    if (comparison === 'NOT EXISTS') return value === undefined;
    const wanted = take().slice(1, -1);
    return value !== undefined && (String(value) === wanted) === (comparison === '=');
  };
  take('{');
  const result = either();
  take('}');
  return result;
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
