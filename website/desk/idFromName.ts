/**
 * An id out of a name, for what has none yet: `Éclairage public` is `eclairage-public`. Small letters and digits, no part of
 * it begins with a digit, 40 characters at most, none of `taken`. `stand`: where nothing is left of the name.
 */
export function idFromName(name: string, taken: readonly string[], stand: string): string {
  const parts = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((part) => part.replace(/^\d+/, ''))
    .filter(Boolean);
  const id = parts.join('-').slice(0, 36).replace(/-$/, '') || stand;
  const letters = ['', ...'bcdefghijklmnopqrstuvwxyz'].map((letter) => (letter ? `${id}-${letter}` : id));
  return letters.find((each) => !taken.includes(each)) ?? id;
}
