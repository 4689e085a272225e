import { fold } from '../../../core/contract/searched.ts';

/** Far enough from each other, and none of them the red, amber or green of a state. */
const hues = [200, 230, 260, 290, 320, 345, 100, 175];

/** The hue that marks an event, in degrees. One show has the same on every date, so its name decides. */
export function hueOf(title: string): number {
  let sum = 0;
  for (const each of fold(title)) sum = (sum * 31 + (each.codePointAt(0) ?? 0)) % 65_521;
  return hues[sum % hues.length] ?? 200;
}
