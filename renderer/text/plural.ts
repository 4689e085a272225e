import { localeOf } from '../../core/format/locale.ts';
import type { Language } from './language.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A number in the digits of the language. */
export const count = (language: Language, n: number): string =>
  n.toLocaleString(localeOf[language]);

/** The form that the number needs, with `#` replaced by the number in the language's digits. */
export function plural(language: Language, n: number, forms: Forms): string {
  const rule = new Intl.PluralRules(localeOf[language]).select(n);
  return (forms[rule] ?? forms.other).replaceAll('#', count(language, n));
}
