import type { Shift } from '../../../core/contract/shift.ts';
import type { Format } from '../../../core/format/format.ts';
import { daysBetween } from '../../../core/format/wall-time.ts';
import { zoneHere } from '../../../core/format/zones.ts';
import { serverNow } from '../../api/server-clock.ts';
import type { Text } from '../../text/index.tsx';

type Moments = Pick<Format, 'time' | 'dateTime'>;

/** Since when a shift is open: the time alone where that was today. */
export function since({ time, dateTime }: Moments, { openedAt }: Pick<Shift, 'openedAt'>): string {
  const days = daysBetween(new Date(serverNow()), new Date(openedAt), zoneHere());
  return days === 0 ? time(openedAt) : dateTime(openedAt);
}

/** How the drawer of this counter stands, in one line: since when its shift is open, and by whom. */
export function shiftSentence(
  { shift: text }: Pick<Text, 'shift'>,
  moments: Moments,
  shift: Shift | null,
): string {
  if (shift === null) return text.noneOpen;
  const say = shift.state === 'counting' ? text.countingSince : text.openSince;
  return say(since(moments, shift), shift.operatorName);
}
