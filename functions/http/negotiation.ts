import type { Operation } from '../../shared/contract/operation.ts';

/** Whether `Accept` prefers the reply's alternative media type to its first (RFC 9110 §12.5.1). */
export function prefersAlternative(
  { mediaType = 'application/json', alternative }: Operation['reply'],
  accept = '*/*',
): boolean {
  return alternative !== undefined && quality(accept, alternative.mediaType) > quality(accept, mediaType);
}

/** How welcome a media type is, 0 to 1: by the most specific range that names it. */
function quality(accept: string, mediaType: string): number {
  const [type = ''] = mediaType.split(';');
  const ranges = [type, `${type.split('/')[0]}/*`, '*/*'];
  const given = accept.split(',').map((entry) =>
    entry
      .toLowerCase()
      .split(';')
      .map((part) => part.trim()),
  );
  for (const range of ranges) {
    const found = given.find(([name]) => name === range);
    if (found) return Number(found.find((part) => part.startsWith('q='))?.slice(2) ?? 1) || 0;
  }
  return 0;
}
