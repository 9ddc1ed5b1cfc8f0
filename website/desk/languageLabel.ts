import { LANGUAGES } from '../../shared/model/languages.ts';
import { layoutTexts } from '../parts/Layout.texts.ts';

/** The words for a field of a localised text: `theme/fr` is "Theme, Français". `labels`: by the name before the language. */
export function languageLabel(field: string, labels: Readonly<Record<string, string>>): string {
  const at = field.lastIndexOf('/');
  const language = LANGUAGES.find((each) => each === field.slice(at + 1));
  const label = labels[field.slice(0, at)];
  return language && label ? `${label}, ${layoutTexts[language].language}` : field;
}
