import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../core/contract/language.ts';
import { en } from '../../core/text/en.ts';
import { fa } from '../../core/text/fa.ts';
import { pl } from '../../core/text/pl.ts';
import type { Sentences } from '../../core/text/shape.ts';
import { photograph } from './program.ts';

export type Text = Sentences<typeof en>;

/** The sentences of the program, so that one test runs in every language. */
export const textIn: Readonly<Record<Language, Text>> = { en, pl, fa };

/** How each language calls itself in the menu of languages. */
export const nameOf: Readonly<Record<Language, string>> = {
  en: 'English',
  pl: 'Polski',
  fa: 'فارسی',
};

const locale: Readonly<Record<Language, string>> = { en: 'en-GB', pl: 'pl-PL', fa: 'fa-IR' };

/** An amount of złoty as a person who reads this language expects it. */
export const złoty = (language: Language, minor: number): string =>
  new Intl.NumberFormat(locale[language], {
    style: 'currency',
    currency: 'PLN',
    currencyDisplay: 'narrowSymbol',
  }).format(minor / 100);

/** Takes pictures of one way through the program, numbered in its order. */
export function camera(page: Page, prefix: string): (name: string) => Promise<void> {
  let number_ = 0;
  return async name => {
    number_ += 1;
    await settled(page);
    await photograph(page, `${prefix}-${String(number_).padStart(2, '0')}-${name}`);
  };
}

/** Waits until nothing moves any more: letters are there, transitions have run out. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(`Promise.all([
    document.fonts.ready,
    ...document.getAnimations().filter(each => each.effect?.getTiming().iterations !== Infinity)
      .map(each => each.finished.catch(() => undefined)),
  ])`);
}

/** What is wrong with the screen in view, in sentences; a good one has nothing. */
export async function flaws(page: Page, language: Language): Promise<string[]> {
  const found = await page.evaluate<Inspection>(inspection);
  const sentences: string[] = [];
  if (found.wider > 0) sentences.push(`the page is ${found.wider} px wider than its window`);
  for (const each of found.sideways) sentences.push(`scrolls sideways: ${each}`);
  for (const each of found.outside) sentences.push(`outside the window: ${each}`);
  // A key of the dictionary in place of its sentence, or a value in place of its words.
  const raw =
    /\b(undefined|NaN|null|\[object \w+\]|Invalid Date)\b|\b(sell|orders|events|shell|ui|access)\.[a-z]\w+/;
  const hit = raw.exec(found.words);
  if (hit) sentences.push(`“${hit[0]}” is written on the screen`);
  if (found.words.trim().length < 20) sentences.push('the screen is empty');
  if (found.lang !== language) sentences.push(`the page says it is in “${found.lang}”`);
  const dir = language === 'fa' ? 'rtl' : 'ltr';
  if (found.dir !== dir || found.direction !== dir) sentences.push(`it does not run ${dir}`);
  return sentences;
}

interface Inspection {
  wider: number;
  outside: string[];
  sideways: string[];
  words: string;
  lang: string;
  dir: string;
  direction: string;
}

const inspection = `(() => {
  const page = document.documentElement;
  const outside = [...document.querySelectorAll('button, a, input, h1, h2, h3, [role]')]
    .filter(each => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    // What is cut off on purpose, for screen readers or for skipping, is not lost.
    .filter(each => !each.closest('[data-announcer], [class*=skip]'))
    .map(each => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
    .map(({ each }) => (each.getAttribute('aria-label') ?? each.textContent ?? each.tagName).slice(0, 60));
  const sideways = [...document.querySelectorAll('*')]
    .filter(each => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1)
    .filter(each => /auto|scroll/.test(getComputedStyle(each).overflowX))
    .filter(each => !each.matches('input, textarea'))
    .map(each => {
      // Within its scrollbar, which stands on the other side from right to left.
      const left = each.getBoundingClientRect().right - each.clientWidth;
      const right = each.getBoundingClientRect().left + each.clientWidth;
      const widest = [...each.querySelectorAll('*')].findLast(inner => {
        const box = inner.getBoundingClientRect();
        return page.dir === 'rtl' ? box.left < left - 1 : box.right > right + 1;
      });
      const by = each.scrollWidth - each.clientWidth + ' px because of ';
      return [each, widest].map(one => one?.className || one?.tagName).join(', ' + by);
    });
  return {
    sideways,
    // The window's own part hides what is too wide, and the page what is laid beside that.
    wider: Math.max(...[page, document.getElementById('root')].map(each => each.scrollWidth - each.clientWidth)),
    outside,
    words: document.body.innerText,
    lang: page.lang,
    dir: page.dir,
    direction: getComputedStyle(document.body).direction,
  };
})()`;

/** The text of one element, without the marks that only guide its direction. */
export const plainText = async (locator: Locator): Promise<string> =>
  bare((await locator.innerText()).trim());

export const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069\u200e\u200f]/gu, '');
