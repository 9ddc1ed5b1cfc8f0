import type * as z from 'zod/mini';
import {
  Language,
  LocalizedLine,
  LocalizedLinePatch,
  LocalizedProse,
  LocalizedProsePatch,
} from '../../model/Localized.ts';
import { type FieldWords, record, value } from '../document/component.ts';

const languages: FieldWords<z.input<typeof LocalizedLine>> = {
  lb: 'In Luxembourgish.',
  fr: 'In French.',
  de: 'In German.',
  en: 'In English.',
  pt: 'In Portuguese.',
};

export const localizedComponents = {
  Language: value(Language, 'One of the languages that the programme speaks.', 'fr'),
  LocalizedLine: record(LocalizedLine, 'One line of text in one language or more.', languages),
  LocalizedProse: record(
    LocalizedProse,
    'A longer text in one language or more; it may have line breaks.',
    languages,
  ),
  LocalizedLinePatch: record(
    LocalizedLinePatch,
    'Changes to a localised line (merge patch): a language with null is taken away, one that is missing stays.',
    languages,
  ),
  LocalizedProsePatch: record(
    LocalizedProsePatch,
    'Changes to a localised text (merge patch): a language with null is taken away, one that is missing stays.',
    languages,
  ),
};
