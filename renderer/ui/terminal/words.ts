import type { AttemptKind } from '../../../core/contract/attempt.ts';
import type { Text } from '../../../core/text/en.ts';
import type { AttemptInView } from './use-attempt.ts';

function declined(text: Text['cardPayments'], why: string): string {
  const known: Readonly<Record<string, string>> = text.reasons;
  return why === '' ? text.declined : text.declinedWhy(known[why] ?? why);
}

const isCharge = (kind: AttemptKind) => kind === 'charge';

/** What the terminal is doing, or what came of it, in words; empty where the answer below says it. */
export function attemptWords(
  { cardPayments: text }: Pick<Text, 'cardPayments'>,
  { asked, attempt, stage }: Pick<AttemptInView, 'asked' | 'attempt' | 'stage'>,
): string {
  switch (stage) {
    case 'beginning':
      return text.begins;
    case 'refused':
      return '';
    case 'working':
      return text.working;
    case 'aborting':
      return text.aborting;
    case 'unknown':
      return isCharge(asked.kind) ? text.unknown : text.unknownBack;
    case 'approved':
      return text.approved(attempt?.cardLast4 ?? null);
    case 'declined':
      return declined(text, attempt?.why ?? '');
    case 'aborted':
      return isCharge(asked.kind) ? text.aborted : text.abortedBack;
  }
}
