import type { Language } from '../contract/language.ts';
import { pluralRules } from '../format/formatters.ts';
import { localeOf } from '../format/locale.ts';
import { count } from '../format/numbers.ts';

/** The forms that each language has for what stands behind a number, fractions among them. */
interface Forms {
  readonly en: Readonly<Record<'one' | 'other', string>>;
  readonly pl: Readonly<Record<'one' | 'few' | 'many' | 'other', string>>;
  readonly fa: Readonly<Record<'one' | 'other', string>>;
}

/** The form that the number needs, with `#` replaced by the number in the language's digits. */
export function plural<Spoken extends Language>(
  language: Spoken,
  n: number,
  forms: Forms[Spoken],
): string {
  const given: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string } = forms;
  const rule = pluralRules(localeOf[language], {}).select(n);
  return (given[rule] ?? given.other).replaceAll('#', count(language, n));
}
