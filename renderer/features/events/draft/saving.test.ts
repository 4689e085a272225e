import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../core/contract/events.ts';
import {
  balconyId,
  jazzDraft,
  jazzNight,
  stallsId,
  ticketClass,
  withClass,
} from './draft.testing.ts';
import { draftOf } from './draft.ts';
import { type Commands, save } from './saving.ts';

const refused = (code: string) => new ORPCError(code, { defined: true, data: {} });

/** A far end that keeps what it is told and may lose the answer, or refuse, at the n-th call. */
function farEnd(stored: Event | null, fails: Readonly<Record<number, Error>> = {}) {
  const calls: string[] = [];
  let event = stored;
  const answer = <Output>(name: string, output: () => Output): Promise<Output> => {
    calls.push(name);
    const failure = fails[calls.length];
    return failure === undefined ? Promise.resolve(output()) : Promise.reject(failure);
  };
  const known = () => {
    if (event === null) throw refused('NOT_FOUND');
    return event;
  };
  const commands: Commands = {
    get: () => answer('get', () => ({ event: known() })),
    create: input =>
      answer(`create ${input.title}`, () => {
        event = { ...jazzNight, title: input.title, ticketClasses: [] };
        return { event };
      }),
    update: input =>
      answer(`update ${input.version} ${input.title} ${input.currency ?? ''}`.trim(), () => {
        event = { ...known(), title: input.title, version: input.version + 1 };
        return { event };
      }),
    createClass: input =>
      answer(`create ${input.name}`, () => ({
        ticketClass: ticketClass(input.id as typeof stallsId, input.name, input.priceMinor ?? 0),
      })),
    updateClass: input =>
      answer(`update ${input.name} ${input.priceMinor} ${input.saleUntil ?? ''}`.trim(), () => ({
        ticketClass: ticketClass(
          input.ticketClassId as typeof stallsId,
          input.name,
          input.priceMinor ?? 0,
        ),
      })),
  };
  return { commands, calls };
}

describe('saving an event', () => {
  it('creates it first, then its classes in their order', async () => {
    const { commands, calls } = farEnd(null);
    const { event, failure } = await save(jazzDraft, null, commands);
    expect(calls).toEqual(['create Jazz Night', 'create Stalls', 'create Balcony']);
    expect(failure).toBeNull();
    expect(event?.ticketClasses.map(each => each.name)).toEqual(['Stalls', 'Balcony']);
  });

  it('sends only what changed', async () => {
    const { commands, calls } = farEnd(jazzNight);
    await save(jazzDraft, jazzNight, commands);
    expect(calls).toEqual([]);
    await save(withClass(jazzDraft, balconyId, { priceMinor: 4_000 }), jazzNight, commands);
    expect(calls).toEqual(['update Balcony 4000']);
    await save({ ...jazzDraft, title: 'Jazz', currency: 'EUR' }, jazzNight, commands);
    expect(calls.at(-1)).toBe('update 3 Jazz EUR');
  });

  it('stops at what is refused, and goes on from there without doing anything twice', async () => {
    const { commands, calls } = farEnd(null, { 3: refused('NAME_TAKEN') });
    const first = await save(jazzDraft, null, commands);
    expect(first.failure?.at).toBe(balconyId);
    expect(first.event?.ticketClasses).toHaveLength(1);
    const second = await save(jazzDraft, first.event, commands);
    expect(second.failure).toBeNull();
    expect(calls.slice(3)).toEqual(['create Balcony']);
  });

  it('edits what it finds when the answer to its own creation was lost', async () => {
    const { commands, calls } = farEnd(
      { ...jazzNight, ticketClasses: [] },
      { 1: refused('ID_REUSED') },
    );
    const { failure } = await save({ ...jazzDraft, title: 'Jazz at Night' }, null, commands);
    expect(failure).toBeNull();
    expect(calls).toEqual([
      'create Jazz at Night',
      'get',
      'update 3 Jazz at Night',
      'create Stalls',
      'create Balcony',
    ]);
  });

  it('moves the ends of sales along when the event moves to another zone', async () => {
    const until = '2026-12-01T17:00:00.000Z';
    const stored = {
      ...jazzNight,
      ticketClasses: [{ ...ticketClass(stallsId, 'Stalls', 5_000), saleUntil: until }],
    };
    const typed = {
      ...jazzDraft,
      timeZone: 'Europe/London',
      classes: withClass(jazzDraft, stallsId, {
        saleUntil: { day: '2026-12-01', time: '18:00' },
      }).classes.slice(0, 1),
    };
    const { commands, calls } = farEnd(stored);
    await save(typed, stored, commands);
    expect(calls.at(-1)).toBe('update Stalls 5000 2026-12-01T18:00:00.000Z');
  });

  const until = (saleUntil: string | null) => ({
    ...ticketClass(stallsId, 'Stalls', 5_000),
    saleUntil,
  });
  /** A far end that lets the end of the sale go along with the start. */
  const movingAlong = (stored: Event, moved: string) => {
    const end = farEnd(stored);
    const confirmed: unknown[] = [];
    const update: Commands['update'] = async input => {
      confirmed.push(input.startConfirmed);
      const { event } = await end.commands.update(input);
      const { startsAt, timeZone } = input;
      return { event: { ...event, startsAt, timeZone, ticketClasses: [until(moved)] } };
    };
    return { ...end, confirmed, commands: { ...end.commands, update } };
  };
  const untilStart = { ...jazzNight, ticketClasses: [until(jazzNight.startsAt)] };
  const later = { ...draftOf('en', untilStart), day: '2026-12-11' };

  it('does not put a sale until the start back to the old moment when the event moves', async () => {
    const { commands, calls, confirmed } = movingAlong(untilStart, '2026-12-11T18:30:20.000Z');
    const { event } = await save(later, untilStart, commands);
    expect(event?.ticketClasses[0]?.saleUntil).toBe('2026-12-11T18:30:20.000Z');
    expect([calls, confirmed]).toEqual([['update 3 Jazz Night'], [undefined]]);
  });

  it('keeps an end of a sale that was typed beside the move', async () => {
    const { commands, calls } = movingAlong(untilStart, '2026-12-11T18:30:20.000Z');
    const typed = withClass(later, stallsId, { saleUntil: { day: '2026-12-10', time: '12' } });
    await save(typed, untilStart, commands);
    expect(calls.at(-1)).toBe('update Stalls 5000 2026-12-10T11:00:00.000Z');
  });

  it('says that the start is meant once somebody was asked', async () => {
    const { commands, confirmed } = movingAlong(untilStart, '2026-12-11T18:30:20.000Z');
    await save(later, untilStart, commands, true);
    expect(confirmed).toEqual([true]);
  });
});
