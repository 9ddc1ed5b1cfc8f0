/** A part of the website with a content security policy of its own. */
export type SiteArea = 'pages' | 'docs' | 'desk' | 'shared';

/** What pages of other websites load and read: the only files that browsers let them have. */
export const sharedFiles = ['/widget.js', '/openapi.json'];

/** What says so. */
export const sharedHeaders = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/**
 * What browsers are told about the website's own pages: nothing from elsewhere, nothing inline, no frames, and no text that
 * becomes HTML by a script. Swagger UI, which shows the docs, makes HTML of text. `signIn`: the other origins that the desk
 * talks to.
 */
export function contentSecurityPolicy(area: SiteArea, signIn: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    ["connect-src 'self'", ...(area === 'desk' ? signIn : [])].join(' '),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(area === 'docs' ? [] : ["require-trusted-types-for 'script'", "trusted-types 'none'"]),
  ].join('; ');
}

/** The area that a path belongs to, by the patterns that CloudFront has. */
export function areaOf(path: string): SiteArea {
  if (sharedFiles.includes(path)) return 'shared';
  if (path.startsWith('/docs')) return 'docs';
  return path.startsWith('/desk') ? 'desk' : 'pages';
}

export const permissionsPolicy = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';
