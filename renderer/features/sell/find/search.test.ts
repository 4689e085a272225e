import { expect, it } from 'vitest';
import type { EventRow } from '../../../../core/contract/events.ts';
import { fitting, merged } from './search.ts';

const event = (id: string, title: string, rest: Partial<EventRow> = {}) =>
  ({
    id,
    title,
    place: 'Teatr Mały',
    artists: [],
    startsAt: '2030-01-01',
    ...rest,
  }) as unknown as EventRow;

const found = (sought: string, ...events: EventRow[]) =>
  fitting(events, sought).map(each => each.title);

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
