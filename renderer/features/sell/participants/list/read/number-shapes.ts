import { peselDigits, readPesel } from '../../../../../../core/contract/pesel.ts';

/** What a cell holds as digits; zeros in front that a spreadsheet took for none are still missing. */
export interface NumberShape {
  readonly digits: string;
  /** Written as a number and not as a text: with decimals, with signs between thousands or as a power of ten. */
  readonly isNumber: boolean;
  /** A power of ten that keeps only the first digits. */
  readonly isCut: boolean;
}

/** Without what spreadsheets and people write around a number: `="44051401359"`, `'440…`, `PESEL: 440…`. */
export const bareNumber = (cell: string): string =>
  cell
    .normalize('NFKC')
    .trim()
    .replace(/^="?(.*?)"?$/, '$1')
    .replace(/^['’]/, '')
    .replace(/^(nr |numer )?pesel\s*(nr|no)?\s*[:.-]?\s*/i, '')
    .trim();

/** Reads digits as a spreadsheet may leave them: `44051401359.0`, `4,4051401359E+10`, `44.051.401.359`. */
export function numberShape(text: string): NumberShape | null {
  const plain = peselDigits(bareNumber(text));
  if (/^\d+$/.test(plain)) return { digits: plain, isNumber: false, isCut: false };
  const decimal = /^(\d+)[.,]0*$/.exec(plain)?.[1];
  if (decimal !== undefined) return { digits: decimal, isNumber: true, isCut: false };
  if (/^\d{1,3}([.,'’]\d{3})+$/.test(plain))
    return { digits: plain.replace(/\D/g, ''), isNumber: true, isCut: false };
  const [, whole = '', rest = '', power = ''] =
    /^(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i.exec(plain) ?? [];
  if (whole === '') return null;
  const places = Number(power);
  // As many digits as fit, and what stands behind them was zeros or was lost.
  const isCut = rest.length < places;
  return {
    digits: (whole + rest).padEnd(places + 1, '0').slice(0, places + 1),
    isNumber: true,
    isCut,
  };
}

export const isDate = (text: string): boolean =>
  /^\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}$/u.test(text);

export const isPesel = (digits: string): boolean => readPesel(digits).ok;

/** A PESEL whose zeros in front were lost, with them again; null where it is none even so. */
export function withZeros(digits: string): string | null {
  if (digits.length < 8 || digits.length > 10) return null;
  const whole = digits.padStart(11, '0');
  return isPesel(whole) ? whole : null;
}

/** As many digits that they may be meant for a PESEL. */
export const looksLikePesel = ({ digits }: NumberShape): boolean =>
  digits.length >= 8 && digits.length <= 14;
