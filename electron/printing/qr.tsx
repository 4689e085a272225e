import { Path, Svg } from '@react-pdf/renderer';
import { type QrOutline, qrOutline } from './qr-outline.ts';

let last: { text: string; outline: QrOutline } | undefined;

/** A page asks for its QR twice, once to know how large it is, and to draw it is half of the work on a page. */
function outlineOf(text: string): QrOutline {
  if (last?.text !== text) last = { text, outline: qrOutline(text) };
  return last.outline;
}

/** How many modules wide the QR of a text is, without its quiet zone. */
export const modulesOf = (text: string): number => outlineOf(text).modules;

/** A QR without the quiet zone that its surroundings must leave. @param side in points */
export function Qr({ text, side }: { text: string; side: number }) {
  const { modules, path } = outlineOf(text);
  return (
    <Svg viewBox={`0 0 ${modules} ${modules}`} style={{ width: side, height: side }}>
      <Path d={path} fill="black" fillRule="evenodd" />
    </Svg>
  );
}
