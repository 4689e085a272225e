import { z } from 'zod';
import type { DeclineReason } from '../../../core/contract/terminals.ts';

/** How the simulated terminal behaves once: what customers, banks and lines do to a counter. */
export const Manner = z.enum([
  'approve',
  'askPin',
  'wrongPin',
  'decline',
  'noCard',
  'wait',
  'silence',
  'dropBeforeCard',
  'dropAfterCard',
  'late',
  'twice',
  'inPieces',
]);
export type Manner = z.output<typeof Manner>;

export interface Behaviour {
  /** For a card: until it is aborted, or told that one is there. */
  readonly waits?: true;
  readonly asksPin?: true;
  readonly declines?: DeclineReason;
  /** The line on which it was asked for. */
  readonly cuts?: 'beforeCard' | 'afterCard';
  /** It charges, and never says so on the line on which it was asked for. */
  readonly isSilent?: true;
  /** It says nothing on that line until long after it was given up. */
  readonly isLate?: true;
  readonly answers?: 'twice' | 'inPieces';
}

export const behaviours: Readonly<Record<Manner, Behaviour>> = {
  approve: {},
  askPin: { asksPin: true },
  wrongPin: { asksPin: true, declines: 'wrongPin' },
  decline: { declines: 'cardRefused' },
  noCard: { declines: 'noCard' },
  wait: { waits: true },
  silence: { isSilent: true },
  dropBeforeCard: { cuts: 'beforeCard' },
  dropAfterCard: { cuts: 'afterCard' },
  late: { isLate: true },
  twice: { answers: 'twice' },
  inPieces: { answers: 'inPieces' },
};

/** By the last two digits of the amount, so that who practises can choose. */
const byLastDigits: Readonly<Record<number, Manner>> = {
  61: 'askPin',
  62: 'wrongPin',
  63: 'decline',
  64: 'noCard',
  65: 'wait',
  66: 'silence',
  67: 'dropBeforeCard',
  68: 'dropAfterCard',
  69: 'late',
  70: 'twice',
  71: 'inPieces',
};

/** @param otherwise for an amount that chooses nothing */
export const mannerOf = (amountMinor: number, otherwise: Manner): Manner =>
  byLastDigits[amountMinor % 100] ?? otherwise;
