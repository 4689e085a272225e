/** The box office as one would explain it to a child: no transactions, no locks, one act at a time. */
export interface Model {
  onSale: boolean;
  readonly capacity: number[];
  readonly orders: ModelOrder[];
}

export interface ModelOrder {
  /** `lapsed` is a hold past its deadline that nobody has tidied up. */
  status: 'held' | 'lapsed' | 'expired' | 'paid' | 'cancelled';
  /** Places of each class. */
  readonly places: readonly number[];
  named: boolean;
}

/** The class that asks for names; the first does not. */
export const namedClass = 1;

const placesIn = (model: Model, at: number, ...statuses: ModelOrder['status'][]): number =>
  model.orders
    .filter(order => statuses.includes(order.status))
    .reduce((total, order) => total + (order.places[at] ?? 0), 0);

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
    const isInTheWay = short.some(at => (order.places[at] ?? 0) > 0);
    if (order.status === 'lapsed' && isInTheWay) order.status = 'expired';
  }
}

export const fits = (model: Model, places: readonly number[]): boolean =>
  places.every((wanted, at) => wanted <= free(model, at));
