import type { Language } from '../../../../core/contract/language.ts';
import { typedTime } from '../../../../core/format/typed-time.ts';
import { type WallTime, wallTimeIn } from '../../../../core/format/wall-time.ts';

export const noTime: WallTime = { day: '', time: '' };

/** A stored moment as the wall shows it in a zone. */
export function wallOf(language: Language, iso: string | null, timeZone: string): WallTime {
  if (iso === null) return noTime;
  const { day, time } = wallTimeIn(iso, timeZone);
  return { day, time: typedTime(language, time) };
}
