import { describe, expect, it } from 'vitest';
import { agoIn } from './ago.ts';

const zone = 'Europe/Warsaw';
const now = Date.parse('2026-12-04T19:30:00+01:00');
const ago = (moment: string) => agoIn('en', Date.parse(moment), now, zone);

describe('how long ago', () => {
  it('counts minutes within the hour', () => {
    expect(ago('2026-12-04T19:29:40+01:00')).toBe('now');
    expect(ago('2026-12-04T19:25:00+01:00')).toBe('5 min ago');
  });

  it('takes a moment ahead of this clock for now', () => {
    expect(ago('2026-12-04T19:30:05+01:00')).toBe('now');
  });

  it('says the time within the day of the counter, and names yesterday', () => {
    expect(ago('2026-12-04T00:10:00+01:00')).toBe('00:10');
    expect(ago('2026-12-03T23:50:00+01:00')).toBe('yesterday, 23:50');
  });

  it('says the date before that, with its year when it is long ago', () => {
    expect(ago('2026-11-20T12:00:00+01:00')).toBe('20 Nov');
    expect(ago('2024-11-20T12:00:00+01:00')).toBe('20 Nov 2024');
  });

  it('speaks Persian with Persian digits and calendar', () => {
    expect(agoIn('fa', now - 5 * 60_000, now, zone)).toContain('۵');
    expect(agoIn('fa', Date.parse('2026-11-20T12:00:00+01:00'), now, zone)).toContain('آبان');
  });
});
