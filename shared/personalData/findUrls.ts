import type { Span } from './Span.ts';

/**
 * Scheme, user part, host, rest. It can begin at one place only in a run of letters, digits, dots and
 * hyphens, and every repetition ends where its unit does: linear.
 */
const URL =
  /(?<![\p{L}\p{N}._@-])(?:([a-z][a-z0-9+]{1,9}:\/\/)(?:([^\s/?#@]{1,100})@)?)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,24})(?![\p{L}\p{N}-])(?::\d{1,5})?([/?#][^\s<>"]*)?/gu;

/** Where the first part of a path is a person's name or number, or leads to what somebody shares… */
const PERSONAL_HOST =
  /(?:^|\.)(?:(?:facebook|fb|m|instagram|threads|tiktok|x|twitter|t|telegram|wa|signal|discord|linkedin|xing|snapchat|vk|reddit|strava|github|paypal|about|dropbox|icloud)\.(?:com|me|net|gg|group)|pinterest\.\w+|bsky\.app|twitch\.tv|linktr\.ee|beacons\.ai|[\w-]+\.(?:bio|link)|1drv\.ms|mega\.nz|we\.tl)$|(?:^|\.)(?:chat|docs|drive|photos|share)\.|transfer\w{0,9}\.\w+$/;

/** …unless it is one of these. */
const COMMON_PAGE =
  /^\/(?:about|company|events?|explore|groups?|hashtag|help|jobs|legal|login|marketplace|pages|policies|privacy|school|search|tags?|watch)?(?:[/?#]|$)/;

/**
 * Paths that lead to a person elsewhere: a tilde, an `@name`, the page or the directory of members, which may name them
 * by a parameter, and what is shared.
 */
const PERSONAL_PATH =
  /\/~|(?:@|%40)[\p{L}_]|\/(?:u|s|\w{0,9}(?:user|usuario|utili[sz]a|benutzer|profil|perfil|memb[er]|mitglied|people|athlete|channel|invit|join|share|album)\w{0,5})\b(?:\/[^/?#]|[^#]{0,99}[?&;](?:id|u|nr?|name)=[^&#])/u;

/** Parameters that tell who somebody is, or let others in as that person or to what they share. */
const PERSONAL_PARAMETER =
  /[?&#;](?:user\w*|uid|(?:first|last|full)_?name|e?-?mail|tel|phone|\w*token|\w*key|invite\w*|sessionid|sid|auth\w*|account|profile|password|pwd|fbclid|gclid|igshi?d?|mc_eid)=[^&#;]/;

/** What nobody types and hardly a page is called, but an album, a folder or a group is: `w8kqt3nxbzplr5d`… */
const KEY = /[/=#](?=[\w-]{10})[\w-]*?\d[a-z]+\d+[a-z]/;

/** …and a video, a place or a publication of the state, which are nobody's. */
const PUBLIC_HOST = /(?:^|\.)(?:youtu\.be|youtube\.com|public\.lu|maps\.\S+)$/;

/** `firstname.lastname` as a part of a path; a file's ending is none. */
const DOTTED_NAME =
  /\/(?!index\.)\p{L}+\.(?!(?:html?|php|aspx?|jsp|pdf|jpe?g|png|gif|svg|webp|docx?|xlsx?|csv|xml|json|txt|ics|zip|atom|rss)(?:[/?#]|$))\p{L}{2,}(?=[/?#]|$)/u;

/** Finds addresses: those that lead to a person, and all others, so that nothing in them is taken for a number. */
export function findUrls(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: whole, 1: scheme, 2: user, 3: host = '', 4: rest = '', index } of text.matchAll(URL)) {
    // "end.Beginning" looks like a host: a bare one is nothing, whoever's it is.
    if (!scheme && !rest) continue;
    const closing = closingPunctuation(whole);
    const what = user || leadsToAPerson(host, rest.slice(0, rest.length - closing)) ? 'url' : null;
    spans.push({ start: index, end: index + whole.length - closing, what });
  }
  return spans;
}

function leadsToAPerson(host: string, tail: string): boolean {
  if (PERSONAL_HOST.test(host) && tail && !COMMON_PAGE.test(tail)) return true;
  if (KEY.test(tail) && !PUBLIC_HOST.test(host)) return true;
  return PERSONAL_PATH.test(tail) || PERSONAL_PARAMETER.test(tail) || DOTTED_NAME.test(tail);
}

/** How many units at the end belong to the sentence; a closing bracket does unless it was opened inside. */
function closingPunctuation(url: string): number {
  const closing = url.includes('(') ? /[.,;:!?'"»”’*\]}]/ : /[.,;:!?'"»”’*\])}]/;
  let end = url.length;
  while (closing.test(url.charAt(end - 1))) end--;
  return url.length - end;
}
