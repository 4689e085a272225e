import axe from 'axe-core';
import { expect } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import { type Program, resize } from './launch.ts';
import { photograph } from './program.ts';
import { flaws, settled } from './screens.ts';

const wide = { width: 1440, height: 900, mark: '' };
const narrow = { width: 1024, height: 700, mark: '-1024' };

interface View {
  readonly size: typeof wide;
  readonly theme: 'light' | 'dark';
}
const light = (size: View['size']): View => ({ size, theme: 'light' });
const dark = (size: View['size']): View => ({ size, theme: 'dark' });

/**
 * What fits does not depend on colours, nor colours on the language: two languages see both sizes in both themes
 * together. ROWLOCK_ALL_PICTURES shows each of them all four.
 */
const everyView = [light(wide), dark(wide), light(narrow), dark(narrow)];
const views: Readonly<Record<Language, readonly View[]>> = process.env['ROWLOCK_ALL_PICTURES']
  ? { en: everyView, pl: everyView, fa: everyView }
  : {
      en: [light(wide), dark(narrow)],
      pl: [light(wide), dark(narrow)],
      fa: [dark(wide), light(narrow)],
    };

/** Shows screens in the views of their language, and gathers what is wrong with them. */
export interface Gallery {
  readonly show: (name: string) => Promise<void>;
  /** Everything that was found, a sentence for each. */
  readonly found: readonly string[];
}

/**
 * @param from the number of the first picture
 * @param withAxe whether each screen is also asked what keeps people out (WCAG 2.2 A and AA, and good practice)
 */
export function gallery(
  { app, page }: Program,
  language: Language,
  from: number,
  withAxe: boolean,
): Gallery {
  const found: string[] = [];
  let at = from;
  return {
    found,
    async show(name) {
      const title = `${String(at++)}-${name}`;
      for (const { size, theme } of views[language]) {
        const { width, height, mark } = size;
        await resize(app, { width, height });
        await expect.poll(() => page.evaluate('innerWidth')).toBe(width);
        await page.emulateMedia({ colorScheme: theme });
        await settled(page);
        const picture = `${language}-${theme}-${title}${mark}`;
        await photograph(page, picture);
        const seen = await flaws(page, language);
        if (withAxe && size === wide) seen.push(...(await barriers({ page })));
        found.push(...seen.map(each => `${picture}: ${each}`));
      }
    },
  };
}

const asked = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe finds in the screen in view: against WCAG, and against good practice. */
async function barriers({ page }: Pick<Program, 'page'>): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run(document, ${JSON.stringify(asked)})`,
  );
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n')[1]?.trim() ?? '';
      return `${target.join(' ')} (${why})`;
    });
    return `${id}: ${help}: ${places.slice(0, 4).join('; ')}`;
  });
}
