import { describe, expect, it } from 'vitest';
import { OrderRow } from '../../../core/contract/order.ts';
import { settle } from './settle.ts';

const row = (minute: number, status = 'paid') =>
  OrderRow.parse({
    id: `019a0000-0000-7000-8000-0000000000${minute}`,
    code: `CODE${minute}`,
    status,
    currency: 'PLN',
    totalMinor: 5_000,
    ticketCount: 1,
    eventTitles: ['Jazz Night'],
    names: [],
    createdAt: `2026-12-04T19:${minute}:00.000Z`,
  });
const codes = (rows: readonly OrderRow[]) => rows.map(each => each.code);

describe('a live list', () => {
  it('keeps newer orders waiting above those on the screen', () => {
    const settled = settle([row(40), row(39), row(30)], row(30).createdAt, null);
    expect(codes(settled.rows)).toEqual(['CODE30']);
    expect(settled.waiting).toBe(2);
  });

  it('shows everything before it has shown anything', () => {
    expect(settle([row(40), row(30)], null, null)).toMatchObject({ waiting: 0 });
    expect(codes(settle([row(40), row(30)], null, null).rows)).toEqual(['CODE40', 'CODE30']);
  });

  it('keeps the picked order in its place when its new state leaves the filter', () => {
    const picked = row(35, 'cancelled');
    const settled = settle([row(40), row(30)], null, picked);
    expect(codes(settled.rows)).toEqual(['CODE40', 'CODE35', 'CODE30']);
    expect(settled.rows[1]?.status).toBe('cancelled');
  });

  it('keeps the picked order at the end when it was the oldest', () => {
    expect(codes(settle([row(40)], null, row(30)).rows)).toEqual(['CODE40', 'CODE30']);
  });

  it('shows a picked order although newer ones wait, and counts only those', () => {
    const settled = settle([row(41), row(40), row(30)], row(30).createdAt, row(40));
    expect(codes(settled.rows)).toEqual(['CODE40', 'CODE30']);
    expect(settled.waiting).toBe(1);
  });
});
