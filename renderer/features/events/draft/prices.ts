import { PriceId } from '../../../../core/contract/ids.ts';
import type { Language } from '../../../../core/contract/language.ts';
import type { Price } from '../../../../core/contract/prices.ts';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { typedWhole } from '../../../../core/format/typed-numbers.ts';
import type { WallTime } from '../../../../core/format/wall-time.ts';
import { noTime, wallOf } from './wall.ts';

/** One of several prices of a class as it stands in its row. */
export interface PriceDraft {
  readonly id: PriceId;
  /** Empty for one that is called as its class is. */
  readonly name: string;
  readonly priceMinor: number | null;
  readonly minAge: string;
  readonly maxAge: string;
  readonly proof: string;
  readonly saleFrom: WallTime;
  readonly saleUntil: WallTime;
  /** What was sold at it stays, so it is offered no more instead of gone. */
  readonly active: boolean;
}

/** What a class says of its price while that is the only one. */
interface OnePrice {
  readonly priceMinor: number | null;
  readonly minAge: string;
  readonly maxAge: string;
  readonly prices: readonly PriceDraft[];
}

/** Whether it says nothing that the one field of a class has no room for. */
const isPlain = (price: Omit<PriceDraft, 'id' | 'priceMinor' | 'minAge' | 'maxAge'>): boolean =>
  price.active &&
  price.name.trim() === '' &&
  price.proof.trim() === '' &&
  price.saleFrom.day === '' &&
  price.saleUntil.day === '';

const priceDraftOf = (
  language: Language,
  timeZone: string,
  className: string,
  price: Price,
): PriceDraft => ({
  id: price.id,
  name: price.name === className ? '' : price.name,
  priceMinor: price.priceMinor,
  minAge: typedWhole(language, price.minAge),
  maxAge: typedWhole(language, price.maxAge),
  proof: price.proof ?? '',
  saleFrom: wallOf(language, price.saleFrom, timeZone),
  saleUntil: wallOf(language, price.saleUntil, timeZone),
  active: price.active,
});

/** The prices of a class where they are a list; none where the one is the class's own. */
export function priceDraftsOf(
  language: Language,
  timeZone: string,
  { name, prices }: TicketClass,
): readonly PriceDraft[] {
  const rows = prices.map(each => priceDraftOf(language, timeZone, name, each));
  const [only] = rows;
  return rows.length === 1 && only && isPlain(only) ? [] : rows;
}

const emptyPrice: Omit<PriceDraft, 'id'> = {
  name: '',
  priceMinor: null,
  minAge: '',
  maxAge: '',
  proof: '',
  saleFrom: noTime,
  saleUntil: noTime,
  active: true,
};

/** The class with one price more; its only one becomes the first of the list. @param own the id of the only one */
export function withPrice<Row extends OnePrice>(row: Row, own: PriceId, added: PriceId): Row {
  const { priceMinor, minAge, maxAge, prices } = row;
  const first = { ...emptyPrice, id: own, priceMinor, minAge, maxAge };
  return {
    ...row,
    prices: [...(prices.length === 0 ? [first] : prices), { ...emptyPrice, id: added }],
  };
}

/** The class without a price of the list; the last that is left becomes its only one, where that says it all. */
export function withoutPrice<Row extends OnePrice>(row: Row, id: PriceId): Row {
  const prices = row.prices.filter(each => each.id !== id);
  const [only] = prices;
  if (prices.length !== 1 || !only || !isPlain(only)) return { ...row, prices };
  const { priceMinor, minAge, maxAge } = only;
  return { ...row, priceMinor, minAge, maxAge, prices: [] };
}

/** The list with one price a step up or down. */
export function withMoved(
  prices: readonly PriceDraft[],
  id: PriceId,
  by: -1 | 1,
): readonly PriceDraft[] {
  const at = prices.findIndex(each => each.id === id);
  const [one, other] = [prices[at], prices[at + by]];
  if (!one || !other) return prices;
  return prices.map((each, place) => (place === at ? other : place === at + by ? one : each));
}

/** The id of the price that a class has while it shows one: that is its own where nothing is stored yet. */
export const ownPriceId = (classId: string, stored: TicketClass | undefined): PriceId =>
  (stored?.prices.find(each => each.active) ?? stored?.prices[0])?.id ?? PriceId.parse(classId);
