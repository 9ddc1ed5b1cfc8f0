/**
 * The addresses of what pages load, by what it is. Bundling puts the addresses with their hashes here, by which a file can
 * be kept for ever: see `infra/assets.ts`.
 */
export const assets: Readonly<
  Record<'site' | 'poster' | 'suggest' | 'receipt' | 'leave' | 'desk' | 'officers', string>
> = {
  site: '/assets/site.css',
  poster: '/assets/poster.css',
  suggest: '/assets/suggest.js',
  receipt: '/assets/receipt.js',
  leave: '/assets/leave.js',
  desk: '/assets/desk.js',
  officers: '/assets/desk.css',
};
