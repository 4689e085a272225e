import { placesOf, type WantedLine, type WantedPlaces } from './offer.ts';

/** What must be taken and given up so that a hold contains exactly the wanted lines. */
export interface HoldChanges {
  readonly taken: readonly WantedLine[];
  /** Without a price: tickets of the class at whatever price. */
  readonly given: readonly WantedLine[];
  /** Classes of which the hold will have another number of places, with both numbers, in order of class id. */
  readonly places: readonly (WantedPlaces & { readonly before: number })[];
}

/**
 * A line without a price is of its whole class: what is held of it stays at the prices it has, and only what is
 * more or fewer is taken at the first price or given up.
 */
export function holdChanges(
  held: readonly WantedLine[],
  wanted: readonly WantedLine[],
): HoldChanges {
  const [taken, given]: [WantedLine[], WantedLine[]] = [[], []];
  const change = (line: WantedLine, before: number) => {
    const more = line.quantity - before;
    if (more !== 0) (more > 0 ? taken : given).push({ ...line, quantity: Math.abs(more) });
  };
  const whole = wanted.filter(each => each.priceId === undefined);
  const isOfWhole = (line: WantedLine) =>
    whole.some(each => each.ticketClassId === line.ticketClassId);
  const [before, after] = [placesOf(held), placesOf(wanted)];
  const of = (places: readonly WantedPlaces[], { ticketClassId }: WantedPlaces) =>
    places.find(each => each.ticketClassId === ticketClassId)?.quantity ?? 0;
  const isSame = (one: WantedLine) => (other: WantedLine) =>
    one.ticketClassId === other.ticketClassId && one.priceId === other.priceId;

  for (const line of whole) change(line, of(before, line));
  for (const line of wanted) {
    if (!isOfWhole(line)) change(line, held.find(isSame(line))?.quantity ?? 0);
  }
  for (const line of held) {
    if (!isOfWhole(line) && !wanted.some(isSame(line))) {
      change({ ...line, quantity: 0 }, line.quantity);
    }
  }
  const classes = placesOf([...before, ...after]);
  return {
    taken,
    given,
    places: classes
      .map(line => ({ ...line, quantity: of(after, line), before: of(before, line) }))
      .filter(each => each.quantity !== each.before),
  };
}
