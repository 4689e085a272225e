import { expect, test } from 'vitest';
import { jazzDraft, jazzNight, stallsId, ticketClass, withClass } from './draft.testing.ts';
import { draftOf, type EventDraft } from './draft.ts';
import { startQuestion } from './start-question.ts';

const now = Date.parse('2026-11-27T12:00:00Z');
const asked = (draft: EventDraft, known: typeof jazzNight | null = jazzNight) =>
  startQuestion(draft, known, now);

test('moving a sold event into the past by a slip in the year is asked about, with what is taken', () => {
  expect(asked({ ...jazzDraft, day: '2025-12-04' })).toMatchObject({
    doubts: ['past'],
    taken: 24,
    asksIds: false,
    startsAt: '2025-12-04T18:30:00.000Z',
  });
});

test('where national ids are asked for, it is said that they are kept from the start on', () => {
  const named = withClass(jazzDraft, stallsId, { participantData: 'nationalId' });
  expect(asked({ ...named, day: '2025-12-04' })?.asksIds).toBe(true);
});

test('a new event in the past is asked about too, one next week is not', () => {
  expect(asked({ ...jazzDraft, day: '2025-12-04' }, null)?.doubts).toEqual(['past']);
  expect(asked(jazzDraft, null)).toBeNull();
});

test('nothing is asked where the start stays, even in the past', () => {
  const begun = { ...jazzNight, startsAt: '2025-12-04T18:30:20.000Z' };
  expect(asked({ ...draftOf('en', begun), title: 'Jazz' }, begun)).toBeNull();
});

test('a sale that is typed to go on after the start is asked about, one that was there is not', () => {
  const saleUntil = { day: '2026-12-04', time: '21:00' };
  const late = withClass(jazzDraft, stallsId, { saleUntil });
  expect(asked(late)).toMatchObject({
    doubts: [],
    lateSales: [{ name: 'Stalls', until: '2026-12-04T20:00:00.000Z' }],
  });
  const stored = {
    ...jazzNight,
    ticketClasses: [
      { ...ticketClass(stallsId, 'Stalls', 5_000), saleUntil: '2026-12-04T20:00:00.000Z' },
    ],
  };
  expect(asked({ ...draftOf('en', stored), day: '2026-12-05' }, stored)).toBeNull();
});
