import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';
import type { Direction } from '../../core/text/direction.ts';
import type { Measure } from './fit-lines.ts';
import type { Covers } from './printable.ts';

export type Weight = 400 | 600;

/** The two typefaces, ready to set and to measure with. */
export interface Typefaces {
  /** Families for a text that runs this way: its own script first, the other one behind it. */
  families: (direction: Direction) => string[];
  measure: (direction: Direction, weight: Weight) => Measure;
  /** The face that comes first for a text that runs this way. */
  face: (direction: Direction, weight: Weight) => Face;
  covers: Covers;
}

interface Glyph {
  readonly id: number;
  codePoints: number[];
  readonly path: Outline;
}

interface Outline {
  translate: (x: number, y: number) => Outline;
  toSVG: () => string;
}

/** What we use of a font of fontkit's; lengths in font units. */
export interface Face {
  readonly unitsPerEm: number;
  readonly ascent: number;
  hasGlyphForCodePoint: Covers;
  getGlyph: (id: number, codePoints?: number[]) => Glyph;
  layout: (
    text: string,
    features?: string[],
    script?: string,
    language?: string,
    direction?: Direction,
  ) => {
    advanceWidth: number;
    glyphs: Glyph[];
    positions: { xAdvance: number; xOffset: number; yOffset: number }[];
  };
}

const weights: Record<Weight, string> = { 400: 'Regular', 600: 'SemiBold' };
const loaded = new Map<string, Promise<Typefaces>>();

/** Loads Inter and Vazirmatn from a folder, once. Rejects when a file is missing, and may be called again. */
export function typefacesFrom(folder: string): Promise<Typefaces> {
  const known = loaded.get(folder);
  if (known) return known;
  const loading = load(folder);
  loaded.set(folder, loading);
  loading.catch(() => loaded.delete(folder));
  return loading;
}

async function load(folder: string): Promise<Typefaces> {
  // A family is called by its path: react-pdf keeps one list for the whole process.
  const inter = join(folder, 'Inter');
  const vazirmatn = join(folder, 'Vazirmatn');
  for (const family of [inter, vazirmatn]) {
    for (const weight of [400, 600] as const) {
      const file = `${family}-${weights[weight]}.ttf`;
      // react-pdf remembers a failed load for ever, so it only hears of files that are there.
      await access(file);
      Font.register({ family, src: file, fontWeight: weight });
      await Font.load({ fontFamily: family, fontWeight: weight });
      keepLetters(faceOf(family, weight));
    }
  }
  // Names are never hyphenated; lines are broken before they get here.
  Font.registerHyphenationCallback(word => [word]);

  const first = { ltr: inter, rtl: vazirmatn };
  const second = { ltr: vazirmatn, rtl: inter };
  const measure = (direction: Direction, weight: Weight) =>
    remembered([faceOf(first[direction], weight), faceOf(second[direction], weight)]);
  const measures = {
    ltr: { 400: measure('ltr', 400), 600: measure('ltr', 600) },
    rtl: { 400: measure('rtl', 400), 600: measure('rtl', 600) },
  };
  const every = [faceOf(inter, 400), faceOf(vazirmatn, 400)];
  return {
    families: direction => [first[direction], second[direction]],
    measure: (direction, weight) => measures[direction][weight],
    face: (direction, weight) => faceOf(first[direction], weight),
    covers: codePoint => every.some(face => face.hasGlyphForCodePoint(codePoint)),
  };
}

function faceOf(family: string, weight: Weight): Face {
  // fontkit, which made this object, comes without types.
  const { data } = Font.getFont({ fontFamily: family, fontWeight: weight });
  return data as unknown as Face;
}

/**
 * fontkit keeps a shape as it was first asked for. Asked for as a part of another (the bowl of a zain)
 * it has no letter, and from then on reh would join nothing, in every later document too.
 */
function keepLetters(face: Face): void {
  const getGlyph = face.getGlyph.bind(face);
  face.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (glyph.codePoints.length === 0) glyph.codePoints = codePoints;
    return glyph;
  };
}

/** Each stretch of text in the first face that has its letters, as react-pdf will set it. */
function widthOf(text: string, faces: Face[]): number {
  let width = 0;
  let stretch = '';
  let face: Face | undefined;
  const end = () => {
    if (face && stretch) width += face.layout(stretch).advanceWidth / face.unitsPerEm;
    stretch = '';
  };
  for (const letter of text) {
    const next = faces.find(each => each.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    if (next !== face) end();
    face = next;
    stretch += letter;
  }
  end();
  return width;
}

/** Fifty tickets of one event ask for the same widths again and again, and shaping is what takes time. */
function remembered(faces: Face[]): Measure {
  const widths = new Map<string, number>();
  return text => {
    const width = widths.get(text) ?? widthOf(text, faces);
    if (widths.size > 5_000) widths.clear();
    widths.set(text, width);
    return width;
  };
}
