/** What the paths of all operations stand under, at CloudFront, at API Gateway and on a laptop. */
export const API = '/api';

const parameter = /\{(\w+)\}/g;

/** A declared path with its parameters put in, escaped: `/sessions/{id}` becomes `/sessions/gare-2026-12`. */
export function fillPath(path: string, params: Readonly<Record<string, string | undefined>>): string {
  return path.replace(parameter, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** The pattern of all addresses that a declared path leads to: `/sessions/*`; a language has two letters, `/??`. */
export function wildcardPath(path: string): string {
  return path.replace(parameter, (_, name: string) => (name === 'lang' ? '??' : '*'));
}

/**
 * The parameters of an address by a declared path with all that it stands under, or null where the path does not lead
 * there. `segments`: the address between its slashes, each segment unescaped. A parameter is one segment that is not empty.
 */
export function matchPath(path: string, segments: readonly string[]): Record<string, string> | null {
  const parts = path.split('/');
  if (parts.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    const segment = segments[i] ?? '';
    if (part.startsWith('{') && segment !== '') params[part.slice(1, -1)] = segment;
    else if (part !== segment) return null;
  }
  return params;
}
