import type { AreaName } from '../areas.ts';

/** Whether the order of a code is shown at once, or named in one line with a button that leads to it. */
type Meaning = 'show' | 'name';

/**
 * What a scan means in each area, as long as nothing there is half done: then an order is always just named,
 * and nothing is lost. A scan acts on nothing, anywhere.
 */
export const meanings: Readonly<Record<AreaName, Meaning>> = {
  sell: 'show',
  orders: 'show',
  // There is always a form in view.
  events: 'name',
  admin: 'name',
  shift: 'name',
};
