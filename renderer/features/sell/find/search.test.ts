import { expect, it } from 'vitest';
import type { EventRow } from '../../../../core/contract/events.ts';
import { fitting, merged } from './search.ts';

const event = (id: string, title: string, rest: Partial<EventRow> = {}) =>
  ({
    id,
    title,
    place: 'Teatr Mały',
    artists: [],
    startsAt: '2030-01-01T19:00:00.000Z',
    timeZone: 'Europe/Warsaw',
    ...rest,
  }) as unknown as EventRow;

const here = { today: '2029-12-31', timeZone: 'Europe/Warsaw', currency: 'PLN' };

const found = (sought: string, ...events: EventRow[]) =>
  fitting(events, sought, here).map(each => each.title);

it('finds every word in title, place or artist, whatever case and marks', () => {
  const night = event('1', 'Jazz Night', { artists: ['Łukasz Żak'] });
  const kids = event('2', 'Jazz for Kids');
  expect(found('jazz', night, kids)).toEqual(['Jazz Night', 'Jazz for Kids']);
  expect(found('JAZZ zak', night, kids)).toEqual(['Jazz Night']);
  expect(found('lukasz maly', night, kids)).toEqual(['Jazz Night']);
  expect(found('opera', night, kids)).toEqual([]);
});

it('takes the Arabic keyboard for the Persian one', () => {
  expect(found('شب يلدا', event('1', 'شب یلدا'))).toEqual(['شب یلدا']);
});

it('merges lists by start, each event once and as it was last said', () => {
  const old = event('1', 'Old title', { startsAt: '2030-01-02' });
  const first = event('2', 'First');
  const renamed = event('1', 'New title', { startsAt: '2030-01-02' });
  expect(merged([[old], [renamed, first]]).map(each => each.title)).toEqual(['First', 'New title']);
});

it('finds nothing by marks that nobody sees, and takes words as the database does', () => {
  const night = event('1', 'Jazz Night', { artists: ['John Doe'] });
  for (const nothing of ['\u200b', '\u2060', '!!!']) expect(found(nothing, night)).toEqual([]);
  expect(found('doe, jazz', night)).toEqual(['Jazz Night']);
});

it('takes a day for one, on the clocks of the event, and for words of a title as well', () => {
  const late = event('1', 'Late', { startsAt: '2030-01-01T23:30:00.000Z' });
  const jazz = event('2', 'Jazz');
  const hymn = event('3', '1 January', { startsAt: '2030-05-01T19:00:00.000Z' });
  expect(found('tomorrow', late, jazz, hymn)).toEqual(['Jazz']);
  expect(found('2.01', late, jazz, hymn)).toEqual(['Late']);
  expect(found('1 january', late, jazz, hymn)).toEqual(['Jazz', '1 January']);
  expect(found('jutro opera', late, jazz)).toEqual([]);
});

it('leaves prices to the database', () => {
  expect(found('jazz <50', event('1', 'Jazz'))).toEqual([]);
});
