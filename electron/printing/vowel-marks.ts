import type { Face } from './fonts.ts';

/** A line as one shape: its left end on the baseline at 0, y upwards, in units of which `unitsPerEm` make the size. */
export interface LineShape {
  path: string;
  /** Above the baseline, where react-pdf would put the top of this line. */
  ascent: number;
  unitsPerEm: number;
}

const marked = /\p{M}/u;
const arabicOnly = /^[\p{Script=Arabic}\p{M}\p{Nd}\s\u200C\u200D.:!،؛؟()«»–-]+$/u;
const mirrored: Record<string, string> = { '(': ')', ')': '(', '«': '»', '»': '«' };

/**
 * Whether react-pdf would set a line from right to left wrongly: it forgets how high and how far aside
 * a mark belongs, so that the tanvin of `واقعاً` strikes through its alef. Lines that mix scripts have
 * to live with that.
 */
export const needsShape = (line: string): boolean => marked.test(line) && arabicOnly.test(line);

/** Shapes such a line with every mark where the typeface wants it. */
export function shapeOf(text: string, face: Face): LineShape {
  const { glyphs, positions } = face.layout(forOneRun(text), undefined, 'arab', undefined, 'rtl');
  let pen = 0;
  const paths = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const path = glyph.path.translate(pen + xOffset, yOffset).toSVG();
    pen += xAdvance;
    return path;
  });
  return { path: paths.join(''), ascent: face.ascent, unitsPerEm: face.unitsPerEm };
}

/** What is laid out as one run from the right has its figures and brackets turned round before. */
const forOneRun = (text: string) =>
  text
    .replace(/\p{Nd}+/gu, figures => Array.from(figures).reverse().join(''))
    .replace(/[()«»]/gu, bracket => mirrored[bracket] ?? bracket);
