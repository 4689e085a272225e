import type { Language } from '../../../../core/contract/language.ts';
import { currencyName } from '../../../../core/format/names.ts';
import { isolated } from '../../../../core/text/isolated.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The chosen value stays on offer even where this machine has never heard of it. */
const including = (known: readonly string[], chosen: string) =>
  known.includes(chosen) || chosen === '' ? [...known] : [chosen, ...known];

/** Every currency of this machine with its name in the language, by code. */
export function currencyChoices(language: Language, chosen: string): Choice[] {
  return including(Intl.supportedValuesOf('currency'), chosen).map(code => ({
    value: code,
    label: `${isolated(code)} · ${isolated(currencyName(language, code))}`,
  }));
}

/** Every time zone of this machine, by its IANA name. */
export const zoneChoices = (chosen: string): Choice[] =>
  including(Intl.supportedValuesOf('timeZone'), chosen).map(zone => ({
    value: zone,
    label: zone,
  }));
