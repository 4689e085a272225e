import { readWhole } from '../../../core/format/typed-numbers.ts';

/** A port, where one was typed; whatever is none is left for the contract to refuse. */
export function portOf(typed: string): number {
  const read = readWhole(typed);
  return read.ok ? (read.value ?? Number.NaN) : Number.NaN;
}
