import { isolated } from '../../text/isolated.ts';
import { type Language, localeOf } from '../../text/language.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The chosen value stays on offer even where this machine has never heard of it. */
const including = (known: readonly string[], chosen: string) =>
  known.includes(chosen) || chosen === '' ? [...known] : [chosen, ...known];

/** Every currency of this machine with its name in the language, by code. */
export function currencyChoices(language: Language, chosen: string): Choice[] {
  const names = new Intl.DisplayNames(localeOf[language], { type: 'currency' });
  return including(Intl.supportedValuesOf('currency'), chosen).map(code => ({
    value: code,
    label: `${isolated(code)} · ${isolated(names.of(code) ?? code)}`,
  }));
}

/** Every time zone of this machine, by its IANA name. */
export const zoneChoices = (chosen: string): Choice[] =>
  including(Intl.supportedValuesOf('timeZone'), chosen).map(zone => ({
    value: zone,
    label: zone,
  }));
