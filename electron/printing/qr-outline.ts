import { type DrawingContext, qrcode } from 'bwip-js/generic';

/** A QR symbol as outlines: `modules` squares wide, `path` in those units with y downwards, even-odd. */
export interface QrOutline {
  modules: number;
  path: string;
}

/** Draws a text as QR, error correction M: 15 % may be lost to a fold or a thumb. No quiet zone. */
export function qrOutline(text: string): QrOutline {
  let modules = 0;
  const outlines: string[] = [];
  const nothing = () => undefined;
  const drawing: DrawingContext<QrOutline> = {
    // Keeps a module one unit wide, whatever scale the library would choose for a screen.
    scale: () => [1, 1],
    measure: () => ({ width: 0, ascent: 0, descent: 0 }),
    init: width => {
      modules = width;
    },
    polygon: corners => {
      outlines.push(`M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`);
    },
    line: nothing,
    hexagon: nothing,
    ellipse: nothing,
    fill: nothing,
    text: nothing,
    end: () => ({ modules, path: outlines.join('') }),
  };
  return qrcode({ bcid: 'qrcode', text }, drawing);
}
