import { expect, test } from 'vitest';
import { desktopIn } from './desktop.ts';
import { spokenIn } from './languages.ts';

test('a language is known by the beginning of its tag', () => {
  expect(['pl', 'pl-PL', 'fa-IR', 'en-GB'].map(spokenIn)).toEqual(['pl', 'pl', 'fa', 'en']);
  expect(spokenIn('de-DE')).toBeUndefined();
});

test('the menu is English where nobody speaks the language', () => {
  expect(desktopIn('pl-PL').edit).toBe('Edycja');
  expect(desktopIn('de-DE').edit).toBe('Edit');
});
