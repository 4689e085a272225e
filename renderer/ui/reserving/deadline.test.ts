import { describe, expect, test } from 'vitest';
import { asMoment, choicesFor, momentMeant, usualDeadline } from './deadline.ts';

const first = { startsAt: '2026-12-04T18:30:00.000Z', timeZone: 'Europe/Warsaw' };

describe('until when places are kept', () => {
  test('is half an hour before the start, or what is left of it', () => {
    const minutesAt = (now: string) => usualDeadline(first, now, false).minutes;
    expect(minutesAt('2026-11-28T12:00:00.000Z')).toBe(30);
    expect(minutesAt('2026-12-04T18:05:00.000Z')).toBe(15);
    expect(minutesAt('2026-12-04T18:20:00.000Z')).toBe(0);
    expect(minutesAt('2026-12-04T18:40:00.000Z')).toBeNull();
  });

  test('is a week for a transfer, in the zone of the event, where the event leaves it', () => {
    const of = (now: string) => usualDeadline(first, now, true);
    expect(of('2026-11-20T23:30:00.000Z')).toEqual({
      ...{ minutes: null, day: '2026-11-28', time: '23:59' },
    });
    expect(of('2026-11-28T12:00:00.000Z').minutes).toBe(1_440);
    expect(of('2026-12-04T12:00:00.000Z').minutes).toBe(120);
  });

  test('is chosen among what is still to come, and what the order has', () => {
    expect(choicesFor(first, '2026-12-04T17:00:00.000Z', null)).toEqual([0, 15, 30, 60]);
    expect(choicesFor(first, '2026-12-04T17:00:00.000Z', 45)).toEqual([0, 15, 30, 45, 60]);
  });

  test('is a moment of the event’s clock, as somebody types it', () => {
    const typed = { minutes: null, day: '2026-12-03', time: '1900' };
    expect(momentMeant(typed, first)).toBe('2026-12-03T18:00:00.000Z');
    expect(momentMeant({ ...typed, time: '' }, first)).toBeNull();
    expect(momentMeant({ ...typed, minutes: 60 }, first)).toBe('2026-12-04T17:30:00.000Z');
    expect(asMoment('2026-12-03T18:00:00.000Z', first)).toEqual({ ...typed, time: '19:00' });
  });
});
