import type { Span } from './Span.ts';

/** Italy's codice fiscale and Portugal's cartão de cidadão by their form, other numbers by the word before them. */
const WRITTEN_ID =
  /(?<![\p{L}\p{N}])(?:[a-z]{3} ?[a-z]{3} ?\d\d[a-z]\d\d ?[a-z]\d{3}[a-z]|\d(?:[ \n./-]{0,6}\d){8}[ \n./-]{0,6}[a-z]{2}\d|(?<=(?<!\p{L})(?:steuer-?id|idnr|nif|niss|cpf|contribuinte|segurança social)(?!\p{L})[^\d\0]{0,24})\d(?:[ \n./-]{0,6}\d){8,10})(?![\p{L}\p{N}])/gu;

/** Finds national identification numbers that are known without check digits. */
export function findWrittenIds(text: string): Span[] {
  return Array.from(text.matchAll(WRITTEN_ID), ({ 0: id, index }) => {
    return { start: index, end: index + id.length, what: 'national-id' };
  });
}
