import { useMemo } from 'react';
import { countries } from '../../core/contract/countries.ts';
import { useLanguage } from '../text/index.tsx';
import { localeOf } from '../text/language.ts';

/** All countries by their names in the language of the screen, in its alphabet. */
export function useCountries(): { value: string; label: string }[] {
  const { language } = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(localeOf[language], { type: 'region' });
    const { compare } = new Intl.Collator(localeOf[language]);
    return countries
      .map(value => ({ value, label: names.of(value) ?? value }))
      .sort((one, other) => compare(one.label, other.label));
  }, [language]);
}
