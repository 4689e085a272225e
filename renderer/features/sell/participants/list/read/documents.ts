import { countries } from '../../../../../../core/contract/countries.ts';
import { Language } from '../../../../../../core/contract/language.ts';
import type { DocumentType } from '../../../../../../core/contract/participant.ts';
import { countryName } from '../../../../../../core/format/names.ts';
import { folded } from './folded.ts';

/** What kind of document a cell names; undefined where it says nothing. */
export function documentTypeOf(cell: string): DocumentType | undefined {
  const words = folded(cell);
  if (words === '') return undefined;
  if (/paszport|passport|گذرنامه|پاسپورت/.test(words)) return 'passport';
  if (/dowod|identity|id card|شناسایی|ملی/.test(words)) return 'identityCard';
  return /pobyt|residence|اقامت/.test(words) ? 'residenceCard' : 'other';
}

let byName: ReadonlyMap<string, string> | undefined;

/** Made when the first list has such a column. */
const names = (): ReadonlyMap<string, string> =>
  (byName ??= new Map(
    countries.flatMap(code => [
      [folded(code), code] as const,
      ...Language.options.map(language => [folded(countryName(language, code)), code] as const),
    ]),
  ));

/** The country that a cell names, in any of the three languages or by its two letters. */
export const countryOf = (cell: string): string | null => names().get(folded(cell)) ?? null;
