import { describe, expect, it } from 'vitest';
import { placement } from './placement.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width = 1200, height = 800) => ({ x, y, width, height });

describe('the window opens', () => {
  it('in the middle of the first display, the first time', () => {
    expect(placement(undefined, [second, laptop])).toEqual(at(1717, 110, 1366, 860));
  });

  it('where it was, on whichever display', () => {
    expect(placement(at(100, 60), [laptop, second])).toEqual(at(100, 60));
    expect(placement(at(1500, 100), [laptop, second])).toEqual(at(1500, 100));
  });

  it('partly outside, where somebody left it so', () => {
    expect(placement(at(-900, 60), [laptop])).toEqual(at(-900, 60));
  });

  it.each([
    ['on a display that is gone', at(1500, 100)],
    ['above the display', at(100, -40)],
    ['below the display', at(100, 890)],
    ['with no title bar to grip', at(-1150, 60)],
  ])('on the first display, when it was %s', (_, remembered) => {
    expect(placement(remembered, [laptop])).toEqual(placement(undefined, [laptop]));
  });

  it('no larger than its display, and no smaller than the screens need', () => {
    expect(placement(at(0, 25, 5_000, 5_000), [laptop])).toEqual(at(0, 25, 1440, 875));
    expect(placement(at(10, 30, 200, 100), [laptop])).toEqual(at(10, 30, 720, 450));
    const small = { x: 0, y: 0, width: 640, height: 400 };
    expect(placement(at(0, 0, 200, 100), [small])).toEqual(at(0, 0, 640, 400));
    expect(placement(undefined, [small])).toEqual(at(0, 0, 640, 400));
  });
});
