import type { Shift } from '../../../core/contract/shift.ts';
import type { Format } from '../../../core/format/format.ts';
import type { Text } from '../../text/index.tsx';

/** How the drawer of this counter stands, in one line: since when its shift is open, and by whom. */
export function shiftSentence(
  { shift: text }: Pick<Text, 'shift'>,
  { relativeDateTime }: Pick<Format, 'relativeDateTime'>,
  shift: Shift | null,
): string {
  if (shift === null) return text.noneOpen;
  const say = shift.state === 'counting' ? text.countingSince : text.openSince;
  return say(relativeDateTime(shift.openedAt), shift.operatorName);
}
