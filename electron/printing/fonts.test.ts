import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typefacesFrom } from './fonts.ts';
import { needsShape, shapeOf } from './vowel-marks.ts';

const fonts = join(import.meta.dirname, '../../resources/fonts');

/** Fonts that no other test has drawn with. */
async function freshTypefaces() {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  await cp(fonts, folder, { recursive: true });
  return typefacesFrom(folder);
}

const shapes = (typefaces: Awaited<ReturnType<typeof freshTypefaces>>, text: string) =>
  typefaces
    .face('rtl', 600)
    .layout(text, undefined, 'arab', undefined, 'rtl')
    .glyphs.map(glyph => glyph.id);

test('letters still join after others made of the same parts were drawn', async () => {
  const drawnBefore = await freshTypefaces();
  shapeOf('ز', drawnBefore.face('rtl', 600));
  expect(shapes(drawnBefore, 'تر')).toEqual(shapes(await freshTypefaces(), 'تر'));
});

test('a folder is read once', () => {
  expect(typefacesFrom(fonts)).toBe(typefacesFrom(fonts));
});

test('each text is measured in the letters it will be set in', async () => {
  const { measure } = await typefacesFrom(fonts);
  const width = measure('ltr', 600);
  expect(width('Nowak محمد')).toBeCloseTo(width('Nowak ') + width('محمد'), 6);
  expect(width('Nowak')).toBeGreaterThan(measure('ltr', 400)('Nowak'));
});

/** The highest point of a shape, in font units. */
function top(path: string): number {
  const numbers = path.match(/-?\d+(?:\.\d+)?/g) ?? [];
  return Math.max(...numbers.filter((_, index) => index % 2 === 1).map(Number));
}

test('a tanvin stands above its alef', async () => {
  const face = (await typefacesFrom(fonts)).face('rtl', 600);
  expect(top(shapeOf('ا\u064B', face).path)).toBeGreaterThan(top(shapeOf('ا', face).path) + 200);
});

test('only lines with marks and nothing but Persian are drawn as shapes', () => {
  expect(needsShape('واقعا\u064B ۱۲ (تازه)')).toBe(true);
  expect(needsShape('واقعا تازه')).toBe(false);
  expect(needsShape('واقعا\u064B Jazz')).toBe(false);
});
