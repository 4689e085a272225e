import { expect, test } from 'vitest';
import { readCursor, writeCursor } from './keyset.ts';

const position = {
  at: new Date('2026-12-04T18:30:00.125Z'),
  id: '0197a0b0-0000-7000-8000-000000000001',
};

test('a cursor brings back the place where the page ended', () => {
  expect(readCursor(writeCursor(position))).toEqual(position);
});

test.each([undefined, '', 'nonsense', Buffer.from('["x","y"]').toString('base64url')])(
  'a made-up cursor (%j) begins at the beginning',
  cursor => expect(readCursor(cursor)).toBeNull(),
);
