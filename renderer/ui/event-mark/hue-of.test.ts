import { expect, it } from 'vitest';
import { hueOf } from './hue-of.ts';

it('marks a show alike on every date, and however its name is written', () => {
  expect(hueOf('Jazz Night')).toBe(hueOf('JAZZ NIGHT'));
  expect(hueOf('Łódź')).toBe(hueOf('łódź'));
});

it('marks a programme in more than one colour', () => {
  const titles = ['Jazz Night', 'Opera', 'Puppets', 'Kabaret', 'شب یلدا', 'Piano Recital'];
  expect(new Set(titles.map(hueOf)).size).toBeGreaterThan(3);
});
