/**
 * The addresses of what pages load, by what it is. Bundling puts the addresses with their hashes here, by which a file can
 * be kept for ever: see `infra/assets.ts`.
 */
export const assets: Readonly<Record<'site' | 'poster', string>> = {
  site: '/assets/site.css',
  poster: '/assets/poster.css',
};
