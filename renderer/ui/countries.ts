import { useMemo } from 'react';
import { countries } from '../../core/contract/countries.ts';
import { localeOf } from '../../core/format/locale.ts';
import { countryName } from '../../core/format/names.ts';
import { useLanguage } from '../text/index.tsx';

/** All countries by their names in the language of the screen, in its alphabet. */
export function useCountries(): { value: string; label: string }[] {
  const { language } = useLanguage();
  return useMemo(() => {
    const { compare } = new Intl.Collator(localeOf[language]);
    return countries
      .map(value => ({ value, label: countryName(language, value) }))
      .sort((one, other) => compare(one.label, other.label));
  }, [language]);
}
