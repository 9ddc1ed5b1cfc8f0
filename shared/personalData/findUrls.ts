import type { Span } from './Span.ts';

/**
 * Scheme, user part, host, rest. It can begin at one place only in a run of letters, digits, dots and
 * hyphens, and every repetition ends where its unit does: linear.
 */
const URL =
  /(?<![\p{L}\p{N}._@-])(?:([a-z][a-z0-9+]{1,9}:\/\/)(?:([^\s/?#@]{1,100})@)?)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,24})(?![\p{L}\p{N}-])(?::\d{1,5})?([/?#][^\s<>"]*)?/gu;

/** Where the first part of a path is a person's name or number… */
const SOCIAL_NETWORK =
  /(?:^|\.)(?:facebook\.com|fb\.(?:com|me)|m\.me|instagram\.com|threads\.(?:com|net)|tiktok\.com|x\.com|twitter\.com|t\.me|telegram\.me|wa\.me|signal\.me|linkedin\.com|xing\.com|snapchat\.com|bsky\.app|vk\.com|pinterest\.\w+|reddit\.com|twitch\.tv|strava\.com|github\.com|paypal\.(?:com|me))$/;

/** …unless it is one of these. */
const COMMON_PAGE =
  /^\/(?:about|company|events?|explore|groups?|hashtag|help|jobs|legal|login|marketplace|pages|policies|privacy|school|search|tags?|watch)?(?:[/?#]|$)/;

/** Paths that lead to a person elsewhere: a tilde, an `@name`, a directory of members. */
const PERSONAL_PATH =
  /\/~|(?:@|%40)[\p{L}_]|\/(?:user|users|u|usuario|utilisateurs?|benutzer|profiles?|profils?|perfil|members?|membres?|people|channel)\/[^/?#]/u;

/** Parameters that tell who somebody is, or let others in as that person. */
const PERSONAL_PARAMETER =
  /[?&#;](?:user\w*|uid|(?:first|last|full)_?name|e?-?mail|tel|phone|token|sessionid|sid|auth\w*|account|profile|password|pwd|fbclid|gclid|igshi?d?|mc_eid)=[^&#;]/;

/** `firstname.lastname` as a part of a path; a file's ending is none. */
const DOTTED_NAME =
  /\/(?!index\.)\p{L}+\.(?!(?:html?|php|aspx?|jsp|pdf|jpe?g|png|gif|svg|webp|docx?|xlsx?|csv|xml|json|txt|ics|zip|atom|rss)(?:[/?#]|$))\p{L}{2,}(?=[/?#]|$)/u;

/** Finds addresses that lead to a person: profiles, personal pages, links with somebody's name or key. */
export function findPersonalUrls(text: string): Span[] {
  return findUrls(text, true);
}

/** Finds all other addresses, so that a number in them isn't taken for a telephone's. */
export function findOtherUrls(text: string): Span[] {
  return findUrls(text, false);
}

function findUrls(text: string, personal: boolean): Span[] {
  const spans: Span[] = [];
  for (const { 0: whole, 1: scheme, 2: user, 3: host = '', 4: rest = '', index } of text.matchAll(URL)) {
    // "end.Beginning" looks like a host: a bare one is nothing, whoever's it is.
    if (!scheme && !rest) continue;
    const closing = closingPunctuation(whole);
    const tail = rest.slice(0, rest.length - closing);
    if (leadsToAPerson(user, host, tail) !== personal) continue;
    spans.push({ start: index, end: index + whole.length - closing, what: personal ? 'url' : null });
  }
  return spans;
}

function leadsToAPerson(user: string | undefined, host: string, tail: string): boolean {
  if (user) return true;
  if (SOCIAL_NETWORK.test(host) && tail && !COMMON_PAGE.test(tail)) return true;
  return PERSONAL_PATH.test(tail) || PERSONAL_PARAMETER.test(tail) || DOTTED_NAME.test(tail);
}

/** How many units at the end belong to the sentence; a closing bracket does unless it was opened inside. */
function closingPunctuation(url: string): number {
  const closing = url.includes('(') ? /[.,;:!?'"»”’*\]}]/ : /[.,;:!?'"»”’*\])}]/;
  let end = url.length;
  while (closing.test(url.charAt(end - 1))) end--;
  return url.length - end;
}
