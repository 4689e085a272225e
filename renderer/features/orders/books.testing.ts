import { Order, OrderRow } from '../../../core/contract/order.ts';
import { counterFor } from '../../api/counter.testing.ts';
import { host, serve } from '../../api/host.testing.ts';

const pageSize = 4;

const at = (minute: number) => new Date(Date.UTC(2026, 11, 4, 19, minute)).toISOString();

/** The code of the order that was made in a minute. */
export const codeOf = (minute: number) => `AAAA${1_000 + minute}`;

const row = (minute: number) =>
  OrderRow.parse({
    id: `00000000-0000-4000-8000-${String(1_000 + minute).padStart(12, '0')}`,
    code: codeOf(minute),
    status: 'held',
    currency: 'PLN',
    totalMinor: 5_000,
    ticketCount: 1,
    eventTitles: ['Jazz'],
    names: ['Anna Nowak'],
    createdAt: at(minute),
  });

const orderOf = ({ id, code, status, currency, totalMinor, createdAt }: OrderRow) =>
  Order.parse({
    ...{ id, code, status, currency, totalMinor, createdAt },
    heldUntil: at(59),
    vatMinor: 0,
    tickets: [],
    payments: [],
    events: [],
    asOf: at(30),
  });

/** Serves books with an order for each minute, the last minute first, in pages of four. */
export function serveBooks(...minutes: readonly number[]) {
  let rows = minutes.map(row);
  let broken = false;
  const asked: object[] = [];
  const list = host.orders.list.handler(({ input, errors }) => {
    asked.push(input);
    if (broken) throw errors.DEFECT({ data: { incident: '7' } });
    const fitting = rows.filter(each => each.code.includes(input.text?.toUpperCase() ?? ''));
    const from = Number(input.cursor ?? 0);
    const more = from + pageSize < fitting.length;
    return {
      orders: fitting.slice(from, from + pageSize),
      nextCursor: more ? String(from + pageSize) : null,
    };
  });
  const get = host.orders.get.handler(({ input, errors }) => {
    const found = rows.find(each => each.id === input.orderId);
    if (found === undefined) throw errors.NOT_FOUND({ data: { what: 'order' } });
    return { order: orderOf(found), timeline: [] };
  });
  const looked: string[] = [];
  const findByCode = host.orders.findByCode.handler(({ input: { code } }) => {
    looked.push(code);
    return { order: rows.find(each => each.code === code) ?? null };
  });
  const cancelled: string[] = [];
  const cancel = host.orders.cancel.handler(({ input: { orderId, reason }, errors }) => {
    cancelled.push(reason);
    throw errors.NOT_FOUND({ data: { what: orderId } });
  });
  serve({
    system: counterFor('sell', 'findOrders'),
    orders: { list, get, findByCode, cancel },
  });
  return {
    /** How the list was asked for. */
    asked,
    /** Codes that were looked up, and reasons that an order was to be cancelled for. */
    looked,
    cancelled,
    sell: (...newer: readonly number[]) => (rows = [...newer.map(row), ...rows]),
    breakDown: () => (broken = true),
    mend: () => (broken = false),
  };
}
