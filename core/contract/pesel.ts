/** Why eleven digits are no PESEL. */
export type PeselFault = 'peselDigits' | 'peselControlDigit' | 'peselDate' | 'peselZeros';

/** The birth date is a calendar day (YYYY-MM-DD), not a moment. */
export type PeselReading = { ok: true; birthDate: string } | { ok: false; fault: PeselFault };

const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/** The month carries the century: 80 is added for the 1800s, nothing for the 1900s, 20 for the 2000s … */
const centuries = [1900, 2000, 2100, 2200, 1800];

/**
 * Reads the Polish national identification number: digits, control digit and a date that exists.
 * Source: Act on population registration of 24 September 2010, art. 15 (Dz.U. 2010 nr 217 poz. 1427).
 */
export function readPesel(text: string): PeselReading {
  if (!/^[0-9]{11}$/.test(text)) return { ok: false, fault: 'peselDigits' };
  if (/^0+$/.test(text)) return { ok: false, fault: 'peselZeros' };
  const digits = Array.from(text, Number);
  const weighed = weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
  if ((10 - (weighed % 10)) % 10 !== digits[10]) return { ok: false, fault: 'peselControlDigit' };

  const codedMonth = Number(text.slice(2, 4));
  const year = (centuries[Math.floor(codedMonth / 20)] ?? 0) + Number(text.slice(0, 2));
  const month = codedMonth % 20;
  const day = Number(text.slice(4, 6));
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
  return exists
    ? { ok: true, birthDate: date.toISOString().slice(0, 10) }
    : { ok: false, fault: 'peselDate' };
}

/** Western, Persian and Arabic digits all type a number; only the western ones are stored. */
export const westernDigits = (text: string): string =>
  text.replace(/[\u06F0-\u06F9\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) & 0xf));

/** What is typed for a PESEL as its digits alone: western ones, without the spaces and hyphens between them. */
export const peselDigits = (text: string): string =>
  westernDigits(text.normalize('NFKC')).replace(/[\s\p{Cf}‐‑‒–—−-]/gu, '');
