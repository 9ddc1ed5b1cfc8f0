import {
  bidiOverride,
  controlButLineFeed,
  normaliseText,
  SUGGESTION_LENGTH,
  visibleLength,
} from '../../shared/model/prose.ts';

/** What keeps a text from being sent. */
type TextFlaw = 'textMissing' | 'textTooShort' | 'textTooLong' | 'textStrange';

/** Why a text can't be sent as a suggestion, or null. What decides is the API's schema: this says it in words beforehand. */
export function textFlaw(written: string): TextFlaw | null {
  const text = normaliseText(written);
  if (text === '') return 'textMissing';
  if (text.length > SUGGESTION_LENGTH.most) return 'textTooLong';
  if (bidiOverride.test(text) || controlButLineFeed.test(text) || !text.isWellFormed()) return 'textStrange';
  return visibleLength(text) < SUGGESTION_LENGTH.least ? 'textTooShort' : null;
}
