import { endOfSales, longestLateSale } from '../../../../core/contract/event-start.ts';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import type { Answer } from '../../../api/answers.ts';

/** Whether a class is sold at a moment: not yet, now, no longer, or not since its event began. */
export type SaleState = 'early' | 'on' | 'ended' | 'begun';

type Window = Pick<TicketClass, 'saleFrom' | 'saleUntil'>;

/** As the sale itself judges it, for words beside a tile; moments are milliseconds since 1970. */
export function saleStateAt(
  { saleFrom, saleUntil }: Window,
  startsAt: string,
  now: number,
): SaleState {
  const start = Date.parse(startsAt);
  const until = saleUntil === null ? start : Date.parse(saleUntil);
  if (now >= endOfSales(start, until)) return 'begun';
  if (saleFrom !== null && now < Date.parse(saleFrom)) return 'early';
  return now < until ? 'on' : 'ended';
}

/** When it may have to be judged anew; null once nothing of it changes any more. */
export function nextBoundary({ saleFrom, saleUntil }: Window, startsAt: string, now: number) {
  const start = Date.parse(startsAt);
  const ahead = [saleFrom, saleUntil]
    .flatMap(each => (each === null ? [] : [Date.parse(each)]))
    .concat(start, start + longestLateSale)
    .filter(moment => moment > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

const saidOf: Readonly<Record<string, SaleState>> = {
  tooEarly: 'early',
  saleEnded: 'ended',
  started: 'begun',
};

/** Whether a refusal speaks of a state that is over: what it said is no longer so. */
export function isPast(note: Answer, state: SaleState): boolean {
  if (note.kind !== 'refusal' || note.code !== 'NOT_ON_SALE') return false;
  const said = saidOf[note.data.reason];
  return said !== undefined && said !== state;
}
