import { type KeyboardEvent, useState } from 'react';
import type { Days, NamedDays, PriceRange } from '../../../core/contract/understood.ts';

/** What events are asked for beside words; all of it holds. */
export interface Asked {
  readonly days?: NamedDays | Days;
  readonly lastPlaces?: true;
  readonly category?: string;
  readonly place?: string;
  readonly price?: PriceRange;
}

/** Days that only begin, or only end, are open to here. */
export const ever: Days = { from: '1970-01-01', to: '2199-12-31' };

/** Takes off the last filter, in a field where nothing is typed. */
export const isRemoval = ({ key }: KeyboardEvent): boolean =>
  key === 'Backspace' || key === 'Escape';

/** What is asked for by filters, in the sequence in which they were put on; kept as long as their area is open. */
export function useFilters() {
  const [asked, setAsked] = useState<Asked>({});
  const without = (name: string | undefined, before: Asked): Asked =>
    Object.fromEntries(Object.entries(before).filter(([each]) => each !== name));
  return {
    asked,
    isAny: Object.keys(asked).length > 0,
    /** Undefined takes it off. */
    put: <Name extends keyof Asked>(name: Name, value: Asked[Name] | undefined) =>
      setAsked(before => ({
        ...without(name, before),
        ...(value !== undefined && { [name]: value }),
      })),
    removeLast: () => setAsked(before => without(Object.keys(before).at(-1), before)),
  };
}

export type Filters = ReturnType<typeof useFilters>;
