/** What a clock and a calendar on the wall show: `2026-12-04`, `19:30`, both empty while not chosen. */
export interface WallTime {
  readonly day: string;
  readonly time: string;
}

/**
 * `skipped`: the clocks jump over this time that night, and the moment is as much later as they
 * jump. `repeated`: it happens twice that night, and the moment is the first one.
 */
export interface Meant {
  readonly iso: string;
  readonly kind: 'exact' | 'skipped' | 'repeated';
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  clocks.set(timeZone, clock);
  return clock;
}

function wallAt(milliseconds: number, timeZone: string): WallTime {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(milliseconds)
      .map(part => [part.type, part.value]),
  );
  const at = (name: string) => parts[name] ?? '';
  return {
    day: `${at('year').padStart(4, '0')}-${at('month')}-${at('day')}`,
    time: `${at('hour')}:${at('minute')}`,
  };
}

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
// The shape first: engines read the strangest texts as dates of their own.
const asIfUtc = ({ day, time }: WallTime) =>
  shape.test(`${day}T${time}`) ? Date.parse(`${day}T${time}:00Z`) : Number.NaN;

const offsetAt = (milliseconds: number, timeZone: string) =>
  asIfUtc(wallAt(milliseconds, timeZone)) - Math.floor(milliseconds / 60_000) * 60_000;

/** What the wall shows in a zone at an ISO moment, to the minute. */
export const wallTimeIn = (iso: string, timeZone: string): WallTime =>
  wallAt(Date.parse(iso), timeZone);

/** The moment that a wall time in a zone means; null when it is no date or no time. */
export function momentOf(wall: WallTime, timeZone: string): Meant | null {
  const utc = asIfUtc(wall);
  if (Number.isNaN(utc)) return null;
  // No zone changes its clocks twice within two days, so one of these two offsets holds.
  const before = utc - offsetAt(utc - 86_400_000, timeZone);
  const after = utc - offsetAt(utc + 86_400_000, timeZone);
  const shows = (at: number) => asIfUtc(wallAt(at, timeZone)) === utc;
  const fits = [before, after].filter(shows);
  const first = Math.min(...fits);
  if (fits.length === 0) return { iso: new Date(before).toISOString(), kind: 'skipped' };
  return {
    iso: new Date(first).toISOString(),
    kind: fits.length === 2 && before !== after ? 'repeated' : 'exact',
  };
}
