import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import type { Keyboard } from './keys.ts';
import { textIn } from './screens.ts';

/** Goes through the list of Admin, where the focus is, to the page of this name, and enters it. */
export async function enterPage(page: Page, keys: Keyboard, language: Language, name: string) {
  const list = page.getByRole('navigation', { name: textIn[language].admin.pages });
  const current = list.locator('[aria-current="page"]');
  await current.and(page.locator(':focus')).waitFor();
  await keys.press('Home');
  for (;;) {
    const here = await current.textContent();
    if (here === name) break;
    await keys.press('ArrowDown');
    await expect.poll(() => current.textContent()).not.toBe(here);
    await current.and(page.locator(':focus')).waitFor();
  }
  await keys.press('Enter');
  const heading = page.getByRole('heading', { level: 1, name, exact: true });
  await heading.and(page.locator(':focus')).waitFor();
}

/** The same, from any other area. */
export async function openAdmin(page: Page, keys: Keyboard, language: Language, name: string) {
  await keys.press('Alt+4');
  await enterPage(page, keys, language, name);
}
