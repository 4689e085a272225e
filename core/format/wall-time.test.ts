import { describe, expect, it, test } from 'vitest';
import { dayIn, momentOf, wallTimeIn } from './wall-time.ts';

const warsaw = 'Europe/Warsaw';

describe('a wall time in a zone', () => {
  it('means the moment that its zone says, in winter and in summer', () => {
    expect(momentOf({ day: '2026-12-04', time: '19:30' }, warsaw)?.iso).toBe(
      '2026-12-04T18:30:00.000Z',
    );
    expect(momentOf({ day: '2026-07-04', time: '19:30' }, warsaw)?.iso).toBe(
      '2026-07-04T17:30:00.000Z',
    );
    expect(momentOf({ day: '2026-12-04', time: '19:30' }, 'Asia/Tehran')?.iso).toBe(
      '2026-12-04T16:00:00.000Z',
    );
    expect(momentOf({ day: '2026-12-04', time: '00:00' }, 'Pacific/Kiritimati')?.iso).toBe(
      '2026-12-03T10:00:00.000Z',
    );
  });

  it('moves on by the jump where the clocks skip it', () => {
    const meant = momentOf({ day: '2026-03-29', time: '02:30' }, warsaw);
    expect(meant).toEqual({ iso: '2026-03-29T01:30:00.000Z', kind: 'skipped' });
    expect(wallTimeIn(meant?.iso ?? '', warsaw)).toEqual({ day: '2026-03-29', time: '03:30' });
  });

  it('is the first of two where the clocks go back', () => {
    expect(momentOf({ day: '2026-10-25', time: '02:30' }, warsaw)).toEqual({
      iso: '2026-10-25T00:30:00.000Z',
      kind: 'repeated',
    });
  });

  it('is exact on both sides of a change', () => {
    for (const [day, time, iso] of [
      ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
      ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
      ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
      ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ] as const)
      expect(momentOf({ day, time }, warsaw)).toEqual({ iso, kind: 'exact' });
  });

  it('comes back from its moment as it went in, at all hours of a year, wherever clocks change', () => {
    for (const zone of [warsaw, 'Asia/Tehran', 'Australia/Lord_Howe', 'America/St_Johns']) {
      let exact = 0;
      for (let hour = 0; hour < 8_760; hour += 7) {
        const at = new Date(Date.UTC(2026, 0, 1, hour)).toISOString();
        const wall = wallTimeIn(at, zone);
        const meant = momentOf(wall, zone);
        expect(wallTimeIn(meant?.iso ?? '', zone)).toEqual(wall);
        if (meant?.kind === 'repeated') continue;
        expect(meant).toEqual({ iso: at, kind: 'exact' });
        exact += 1;
      }
      // At most two of these 1,252 hours are ones that come twice.
      expect(exact).toBeGreaterThanOrEqual(1_250);
    }
  });

  it('means a moment after a whole day that a zone left out', () => {
    const meant = momentOf({ day: '2011-12-30', time: '10:00' }, 'Pacific/Apia');
    expect(meant?.kind).toBe('skipped');
    expect(wallTimeIn(meant?.iso ?? '', 'Pacific/Apia')).toEqual({
      day: '2011-12-31',
      time: '10:00',
    });
  });

  it('means nothing without a day, without a time, and on a day that does not exist', () => {
    expect(momentOf({ day: '', time: '' }, warsaw)).toBeNull();
    expect(momentOf({ day: '', time: '19:30' }, warsaw)).toBeNull();
    expect(momentOf({ day: '2026-12-04', time: '' }, warsaw)).toBeNull();
    expect(momentOf({ day: '2026-13-04', time: '19:30' }, warsaw)).toBeNull();
    expect(momentOf({ day: '2026-02-29', time: '19:30' }, warsaw)).toBeNull();
  });
});

test('the day of an event is that of its own wall, not of UTC', () => {
  const late = new Date('2026-05-14T22:30:00Z');
  expect(dayIn(late, 'Europe/Warsaw')).toBe('2026-05-15');
  expect(dayIn(late, 'America/New_York')).toBe('2026-05-14');
  expect(dayIn(late, 'Asia/Tehran')).toBe('2026-05-15');
});
