/** The box office as one would explain it to a child: no transactions, no locks, one act at a time. */
export interface Model {
  published: boolean;
  begun: boolean;
  readonly capacity: number[];
  /** Of each class, for whoever holds it from now on. */
  readonly prices: number[];
  readonly orders: ModelOrder[];
  /** Of each counter, with its open shift; null while it has none. */
  readonly drawers: (ModelDrawer | null)[];
  /** Of each counter. */
  readonly lastSales: (ModelOrder | undefined)[];
}

export interface ModelDrawer {
  cash: number;
  isCounted: boolean;
}

export interface ModelTicket {
  price: number;
  /** What was given back of it while it stays valid. */
  allowed: number;
  named: boolean;
  /** For a reason; whatever its class costs later. */
  isFree?: boolean;
}

export interface ModelOrder {
  /** `lapsed` is a hold past its deadline that nobody has tidied up. */
  status: 'held' | 'lapsed' | 'expired' | 'paid' | 'cancelled';
  /** Of each class, the newest last. */
  readonly tickets: ModelTicket[][];
  /** Something was taken back of it, or given back for it, since it was sold. */
  isChanged?: boolean;
}

export const isOnSale = ({ published, begun }: Model): boolean => published && !begun;

export const placesOf = ({ tickets }: ModelOrder): number[] => tickets.map(each => each.length);

export const totalOf = ({ tickets }: ModelOrder): number =>
  tickets.flat().reduce((total, { price }) => total + price, 0);

/** What was really paid for them, and goes back with them. */
export const costOf = (tickets: readonly ModelTicket[]): number =>
  tickets.reduce((total, { price, allowed }) => total + price - allowed, 0);

/** Why cash does not go into the drawer of a counter, or below zero out of it; null where it may. */
export function whyNotBooked({ drawers }: Model, counter: number, cash: number): string | null {
  if (cash === 0) return null;
  const drawer = drawers[counter];
  if (!drawer) return 'NO_SHIFT';
  if (drawer.isCounted) return 'COUNTING';
  return drawer.cash + cash < 0 ? 'DRAWER_EMPTY' : null;
}

/** Books cash where it may be. @returns why not, or null */
export function book(model: Model, counter: number, cash: number): string | null {
  const why = whyNotBooked(model, counter, cash);
  const drawer = model.drawers[counter];
  if (why === null && drawer) drawer.cash += cash;
  return why;
}

export const newTickets = (model: Model, which: number, places: number): ModelTicket[] =>
  Array.from({ length: places }, () => ({
    ...{ price: model.prices[which] ?? 0, allowed: 0, named: false },
  }));

/** Takes so many away: those without a name first, the newest first. */
export function giveUp(tickets: ModelTicket[], places: number): void {
  for (let given = 0; given < places; given += 1) {
    const unnamed = tickets.findLastIndex(each => !each.named);
    tickets.splice(unnamed === -1 ? tickets.length - 1 : unnamed, 1);
  }
}

/** The class that asks for names; the first does not. */
export const namedClass = 1;

const placesIn = (model: Model, at: number, ...statuses: ModelOrder['status'][]): number =>
  model.orders
    .filter(order => statuses.includes(order.status))
    .reduce((total, order) => total + (order.tickets[at]?.length ?? 0), 0);

/** What the counter of a class must say. */
export const counted = (model: Model, at: number) => ({
  held: placesIn(model, at, 'held', 'lapsed'),
  sold: placesIn(model, at, 'paid'),
});

/** What a customer may have of it: the places of lapsed holds count as free. */
export const free = (model: Model, at: number): number =>
  (model.capacity[at] ?? 0) - placesIn(model, at, 'held', 'paid');

/** Free without tidying up first. */
const freeAtOnce = (model: Model, at: number): number =>
  (model.capacity[at] ?? 0) - placesIn(model, at, 'held', 'lapsed', 'paid');

/** Whoever needs places of lapsed holds ends all lapsed holds of the classes that are short. */
export function makeRoom(model: Model, places: readonly number[]): void {
  const short = places.flatMap((wanted, at) => (wanted > freeAtOnce(model, at) ? [at] : []));
  for (const order of model.orders) {
    const isInTheWay = short.some(at => (order.tickets[at]?.length ?? 0) > 0);
    if (order.status === 'lapsed' && isInTheWay) order.status = 'expired';
  }
}

export const fits = (model: Model, places: readonly number[]): boolean =>
  places.every((wanted, at) => wanted <= free(model, at));
