import type { AttemptKind } from '../../../core/contract/attempt.ts';
import type { TerminalStep } from '../../../core/contract/terminals.ts';
import type { Text } from '../../../core/text/en.ts';
import type { AttemptInView } from './use-attempt.ts';

type Said = Pick<Text, 'cardPayments' | 'terminals'>;

/** Why a terminal said no, or nothing; in its own words where it has others than these. Empty where it says none. */
export function reasonWords({ terminals }: Said, why: string | null): string {
  const known: Readonly<Record<string, string>> = terminals.reasons;
  return known[why ?? ''] ?? why ?? '';
}

function declined(text: Said, why: string | null): string {
  const reason = reasonWords(text, why);
  const { cardPayments: say } = text;
  if (reason === '') return say.declined;
  // What the terminal says in words of its own is no whole sentence of ours.
  return reason === why ? say.declinedWhy(reason) : reason;
}

const isCharge = (kind: AttemptKind) => kind === 'charge';

type Shown = Pick<AttemptInView, 'asked' | 'attempt' | 'stage'> & {
  readonly step?: TerminalStep | null;
};

/** What the terminal is doing, or what came of it, in words; empty where the answer below says it. */
export function attemptWords(all: Said, { asked, attempt, stage, step = null }: Shown): string {
  const text = all.cardPayments;
  switch (stage) {
    case 'beginning':
      return text.begins;
    case 'refused':
      return '';
    case 'working':
      return step === null ? text.working : all.terminals.steps[step];
    case 'aborting':
      return text.aborting;
    case 'unknown':
      return isCharge(asked.kind) ? text.unknown : text.unknownBack;
    case 'approved':
      return text.approved(attempt?.cardLast4 ?? null);
    case 'declined':
      return declined(all, attempt?.why ?? null);
    case 'aborted':
      return isCharge(asked.kind) ? text.aborted : text.abortedBack;
  }
}
