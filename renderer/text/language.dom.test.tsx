import { afterEach, expect, test } from 'vitest';
import { rememberedLanguage, rememberLanguage } from './language.ts';

afterEach(() => history.replaceState(null, '', '/'));

test('a page speaks the language of the one whose place it takes, until another is chosen', () => {
  rememberLanguage('pl');
  history.replaceState(null, '', '/?language=fa#/orders');
  expect(rememberedLanguage()).toBe('fa');
  // Also when it is loaded again.
  expect(rememberedLanguage()).toBe('fa');
  expect(location.search).toBe('');
  expect(location.hash).toBe('#/orders');
  rememberLanguage('en');
  expect(rememberedLanguage()).toBe('en');
});
