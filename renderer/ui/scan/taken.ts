import { NationalId } from '../../../core/contract/participant.ts';
import { isOurCode } from './code-like.ts';

export const isPesel = (text: string): boolean =>
  NationalId.safeParse({ kind: 'pesel', value: text }).success;

/** Eleven digits, also with a slip in them, or letters and digits that are no code of ours: a card was scanned. */
const isCard = (text: string): boolean =>
  /^\d{11}$/.test(text) ||
  (/^[A-Z0-9]{6,20}$/.test(text) && /[A-Z]/.test(text) && !isOurCode(text));

/** What fields take for themselves, as they say by `data-scan`. */
const takers = {
  pesel: isPesel,
  id: isCard,
  /** A secret that a program types, a code from paper: never looked up and never shown. */
  typing: () => true,
} as const satisfies Record<string, (text: string) => boolean>;

type Taker = keyof typeof takers;

const isTaker = (name: string | null | undefined): name is Taker => name != null && name in takers;

/** Whether the field that has the focus takes a burst with one of these readings as typed. */
export function isTaken(field: Element | null, readings: readonly string[]): boolean {
  if (field?.matches('input[type="password"], input[type="tel"]')) return true;
  const name = field?.closest('[data-scan]')?.getAttribute('data-scan');
  return isTaker(name) && readings.some(takers[name]);
}
