import { Path, Svg } from '@react-pdf/renderer';
import { qrOutline } from './qr-outline.ts';

/** How many modules wide the QR of a text is, without its quiet zone. */
export const modulesOf = (text: string): number => qrOutline(text).modules;

/** A QR without the quiet zone that its surroundings must leave. @param side in points */
export function Qr({ text, side }: { text: string; side: number }) {
  const { modules, path } = qrOutline(text);
  return (
    <Svg viewBox={`0 0 ${modules} ${modules}`} style={{ width: side, height: side }}>
      <Path d={path} fill="black" fillRule="evenodd" />
    </Svg>
  );
}
