import { expect, test } from 'vitest';
import { qrOutline } from './qr-outline.ts';

/** Whether a module is black: as a printer fills the path, counting the edges above it. */
function black(path: string, x: number, y: number): boolean {
  const outlines = path.split('Z').filter(Boolean);
  const edges = outlines.flatMap(outline => {
    const corners = outline
      .slice(1)
      .split('L')
      .map(corner => corner.split(' ').map(Number));
    return corners.map((corner, index) => [corner, corners[(index + 1) % corners.length]]);
  });
  const above = edges.filter(([from, to]) => {
    const [fromX = 0, fromY = 0] = from ?? [];
    const [toX = 0, toY = 0] = to ?? [];
    const spans = Math.min(fromX, toX) <= x && x < Math.max(fromX, toX);
    return fromY === toY && spans && fromY <= y;
  });
  return above.length % 2 === 1;
}

/** The row through the middle of a finder pattern: 1 black, 1 white, 3 black, 1 white, 1 black. */
const finderRow = (path: string, left: number, y: number) =>
  Array.from({ length: 7 }, (_, index) => (black(path, left + index, y) ? '■' : '□')).join('');

test('a QR stands upright: finder patterns in all corners but the last', () => {
  const { modules, path } = qrOutline('K7M4-2QXW');
  const far = modules - 7;
  expect(finderRow(path, 0, 3)).toBe('■□■■■□■');
  expect(finderRow(path, far, 3)).toBe('■□■■■□■');
  expect(finderRow(path, 0, far + 3)).toBe('■□■■■□■');
  expect(finderRow(path, far, far + 3)).not.toBe('■□■■■□■');
});

test('its side is that of a QR version and grows with the text', () => {
  const short = qrOutline('K7M4').modules;
  const long = qrOutline('K7M4'.repeat(20)).modules;
  expect((short - 17) % 4).toBe(0);
  expect((long - 17) % 4).toBe(0);
  expect(long).toBeGreaterThan(short);
});

test('another code is another picture', () => {
  expect(qrOutline('K7M4-2QXW').path).not.toBe(qrOutline('K7M4-2QXV').path);
});
