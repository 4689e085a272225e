import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../core/contract/events.ts';
import { PriceId } from '../../../../core/contract/ids.ts';
import { Price } from '../../../../core/contract/prices.ts';
import { jazzNight, stallsId, ticketClass, withClass } from './draft.testing.ts';
import { type ClassDraft, draftOf } from './draft.ts';
import { merge } from './merge.ts';
import { withMoved, withoutPrice, withPrice } from './prices.ts';
import { alongWith } from './sale-windows.ts';

const [own, other] = [1, 2].map(n => PriceId.parse(`0193a0b2-7c00-7000-8000-0000000000f${n}`)) as [
  PriceId,
  PriceId,
];
const price = (id: PriceId, name: string, more: object = {}) =>
  Price.parse({
    ...{ id, name, priceMinor: 5_000, minAge: null, maxAge: null, proof: null },
    ...{ saleFrom: null, saleUntil: null, active: true, ...more },
  });
const eventWith = (...prices: readonly Price[]): Event => ({
  ...jazzNight,
  ticketClasses: [{ ...ticketClass(stallsId, 'Stalls', 5_000), prices: [...prices] }],
});
const rowOf = (event: Event): ClassDraft => {
  const [row] = draftOf('en', event).classes;
  if (!row) throw new Error('no class');
  return row;
};

describe('the prices of a class in its form', () => {
  it('are none while the only one says no more than an amount', () => {
    expect(rowOf(eventWith(price(own, 'Stalls'))).prices).toEqual([]);
    const more = [{ proof: 'card' }, { active: false }, { saleUntil: '2026-12-01T10:00:00.000Z' }];
    for (const each of more)
      expect(rowOf(eventWith(price(own, 'Stalls', each))).prices).toHaveLength(1);
    expect(rowOf(eventWith(price(own, 'Full'))).prices).toMatchObject([{ name: 'Full' }]);
  });

  it('become a list with the next one, and one again without it', () => {
    const row = rowOf(eventWith(price(own, 'Stalls')));
    const listed = withPrice(row, own, other);
    expect(listed.prices).toMatchObject([
      { id: own, priceMinor: 5_000 },
      { id: other, priceMinor: null },
    ]);
    expect(withoutPrice(listed, other)).toEqual(row);
    expect(withoutPrice(listed, own)).toMatchObject({ priceMinor: null, prices: [] });
  });

  it('do not leave the list at its ends', () => {
    const { prices } = rowOf(eventWith(price(own, 'Full'), price(other, 'Reduced')));
    expect(withMoved(prices, own, 1).map(each => each.id)).toEqual([other, own]);
    expect(withMoved(prices, own, -1)).toBe(prices);
    expect(withMoved(prices, other, 1)).toBe(prices);
  });

  it('keep the amount that was typed while somebody else made a list of it', () => {
    const before = draftOf('en', eventWith(price(own, 'Stalls')));
    const theirs = draftOf('en', eventWith(price(own, 'Stalls'), price(other, 'Reduced')));
    const mine = withClass(before, stallsId, { priceMinor: 6_000 });
    expect(merge(before, theirs, mine).classes[0]?.prices).toMatchObject([
      { id: own, priceMinor: 6_000 },
      { id: other, priceMinor: 5_000 },
    ]);
  });

  it('go along with their event where their time was not typed', () => {
    const until = (day: string) => ({ saleUntil: `2026-12-${day}T10:00:00.000Z` });
    const known = eventWith(price(own, 'Full', until('02')), price(other, 'Reduced', until('02')));
    const saved = eventWith(price(own, 'Full', until('09')), price(other, 'Reduced', until('09')));
    const draft = draftOf('en', known);
    const typed = withClass(draft, stallsId, {
      prices: (draft.classes[0]?.prices ?? []).map(each =>
        each.id === other ? { ...each, saleUntil: { day: '2026-12-01', time: '08:00' } } : each,
      ),
    });
    const days = alongWith(typed, known, saved).classes[0]?.prices.map(each => each.saleUntil.day);
    expect(days).toEqual(['2026-12-09', '2026-12-01']);
  });
});
