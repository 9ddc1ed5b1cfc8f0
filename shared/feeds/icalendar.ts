/** One line of iCalendar before it is folded: `SUMMARY:…`. */
export type ContentLine = string;

/** Octets that a line may have without its end (RFC 5545 §3.1). */
const LONGEST_LINE = 75;

/** A property that holds text, whatever it is: `SUMMARY:Demo\, demo`. */
export function textLine(name: string, text: string): ContentLine {
  return `${name}:${escapeText(text)}`;
}

/** A component with its properties and components: `BEGIN:VEVENT` … `END:VEVENT`. */
export function component(name: string, lines: readonly ContentLine[]): ContentLine[] {
  return [`BEGIN:${name}`, ...lines, `END:${name}`];
}

/** The lines as they are sent: folded, ended by CRLF. */
export function writeLines(lines: readonly ContentLine[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** RFC 5545 §3.3.11. Of what text can't hold, other line ends become `\n` and control characters are dropped. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a long line, between characters and never within one. What goes on starts with a space. */
function fold(line: ContentLine): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = sizeOf(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Octets of a character in UTF-8. */
function sizeOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** An instant: `2026-12-01T10:00:00Z` → `20261201T100000Z`. */
export function utcTime(instant: string): string {
  return instant.replace(/[-:]/g, '');
}

/** The wall clock of a time with an offset: `2026-12-17T16:00:00+01:00` → `20261217T160000`. */
export function wallTime(time: string): string {
  return time.slice(0, 19).replace(/[-:]/g, '');
}

/** `+01:00` → `+0100` */
export function utcOffset(offset: string): string {
  return offset.replace(':', '');
}
