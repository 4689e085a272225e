import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../core/contract/language.ts';
import type { Program } from '../support/launch.ts';
import { flaws, settled } from '../support/screens.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}
export type Theme = 'light' | 'dark';

/** A small window or one at 200 %, ours at its smallest, a laptop at 125 %, and what people have. */
const sizes: readonly Size[] = [
  { width: 720, height: 450 },
  { width: 1024, height: 700 },
  { width: 1093, height: 575 },
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
];
const themes: readonly Theme[] = ['light', 'dark'];

/** What the README shows. */
const forReadme: Readonly<Record<string, string>> = {
  'en-light-order': 'sell',
  'en-light-pay': 'pay',
  'en-light-orders': 'orders',
  'en-light-events': 'events',
  'fa-light-order': 'persian',
  'en-dark-order': 'dark',
};
const plain = { deviceScaleFactor: 1, mobile: false };
const inReadme: Size = { width: 1280, height: 800 };

export interface Picture extends Size {
  readonly language: Language;
  readonly theme: Theme;
  readonly screen: string;
  readonly file: string;
}

/** Photographs the screen in view, in every size and theme. */
export type Show = (language: Language, screen: string) => Promise<void>;

/** @param into folders: of all pictures, and of those that the README shows */
export async function photographer(
  { app, page }: Pick<Program, 'app' | 'page'>,
  into: { sheets: string; kept: string },
): Promise<{ show: Show; taken: readonly Picture[]; flaws: readonly string[] }> {
  const taken: Picture[] = [];
  const found: string[] = [];
  // The size of the page alone: no screen is as large as the largest of them.
  const session = await app.context().newCDPSession(page);
  const resizeTo = ({ width, height }: Size) =>
    session.send('Emulation.setDeviceMetricsOverride', { width, height, ...plain });

  async function show(language: Language, screen: string) {
    await page.mouse.move(0, 0);
    for (const { width, height } of sizes) {
      await resizeTo({ width, height });
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme });
        await settled(page);
        const file = `${language}-${theme}-${screen}-${width}.png`;
        await page.screenshot({ path: join(into.sheets, file) });
        taken.push({ language, theme, screen, width, height, file });
        const name = forReadme[`${language}-${theme}-${screen}`];
        if (name !== undefined && width === inReadme.width) {
          await writeFile(
            join(into.kept, `${name}.webp`),
            await asWebp(page, await page.screenshot()),
          );
        }
      }
      found.push(
        ...(await flaws(page, language)).map(each => `${language}-${screen}-${width}: ${each}`),
      );
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await resizeTo(inReadme);
  }
  return { show, taken, flaws: found };
}

/** A third of the bytes, for a repository keeps every picture for good. The page itself can encode it. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const encoded = await page.evaluate<string>(`(async () => {
    const bytes = Uint8Array.from(atob('${png.toString('base64')}'), each => each.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: picture.width, height: picture.height });
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.9).split(',')[1];
  })()`);
  return Buffer.from(encoded, 'base64');
}
