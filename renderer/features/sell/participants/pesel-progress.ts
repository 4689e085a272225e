import { type PeselFault, peselDigits, readPesel } from '../../../../core/contract/pesel.ts';

/** How far a PESEL is while it is being typed. The birth date is a calendar day, YYYY-MM-DD. */
export type PeselProgress =
  | { readonly kind: 'empty' }
  | { readonly kind: 'typing'; readonly digits: number }
  | { readonly kind: 'wrong'; readonly fault: PeselFault }
  | { readonly kind: 'right'; readonly birthDate: string };

const length = 11;

/** The birth date that six digits stand for, whatever follows them; null when there is no such day. */
export function birthDateOf(sixDigits: string): string | null {
  for (let control = 0; control <= 9; control += 1) {
    const reading = readPesel(`${sixDigits}0001${control}`);
    if (reading.ok) return reading.birthDate;
    if (reading.fault !== 'peselControlDigit') return null;
  }
  return null;
}

/** Judges as early as it can: a letter at once, the date from the sixth digit on. */
export function peselProgress(typed: string): PeselProgress {
  const text = peselDigits(typed);
  if (text === '') return { kind: 'empty' };
  if (!/^[0-9]+$/.test(text) || text.length > length)
    return { kind: 'wrong', fault: 'peselDigits' };
  if (text.length === length) {
    const reading = readPesel(text);
    return reading.ok
      ? { kind: 'right', birthDate: reading.birthDate }
      : { kind: 'wrong', fault: reading.fault };
  }
  if (text.length >= 6 && birthDateOf(text.slice(0, 6)) === null)
    return { kind: 'wrong', fault: 'peselDate' };
  return { kind: 'typing', digits: text.length };
}
