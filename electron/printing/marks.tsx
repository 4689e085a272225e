import { Path, Svg, Text, View } from '@react-pdf/renderer';
import type { Words } from '../../core/documents/model.ts';
import { margin, mm, page, tear } from './a6.ts';
import { stepsOf } from './fit-lines.ts';
import { Lines, type Setting } from './lines.tsx';

interface MarkProps extends Setting {
  words: Words;
  /** White on black; otherwise black in a frame. */
  inverse?: boolean;
}

/** A word in a frame that nobody overlooks: a copy, a demonstration. */
export function Mark({ words, inverse = false, ...setting }: MarkProps) {
  return (
    <View
      style={{
        paddingHorizontal: 5,
        paddingVertical: 1.5,
        border: '0.9pt solid black',
        borderRadius: 2.5,
        backgroundColor: inverse ? 'black' : 'white',
      }}
    >
      <Lines
        {...setting}
        words={words}
        width={mm(45)}
        weight={600}
        leading={1.25}
        steps={stepsOf([8, 1])}
        color={inverse ? 'white' : 'black'}
      />
    </View>
  );
}

const slope = (-34 * Math.PI) / 180;
/** From margin to margin, as it rises. */
const length = mm(92);

/** Large grey words in lines across a page, behind everything. */
export function Watermark({
  words,
  middle,
  width,
  typefaces,
}: Setting & { words: readonly Words[]; middle: number; width: number }) {
  const sizes = words.map(each => length / typefaces.measure(each.direction, 600)(each.text));
  const size = Math.min(...sizes);
  return words.map(({ text, direction }, at) => {
    // Each line turns about its own middle, and those lie below each other as the lines rise.
    const down = (at - (words.length - 1) / 2) * size * 1.6;
    return (
      <Text
        key={text}
        style={{
          position: 'absolute',
          top: middle - size * 0.6 + down * Math.cos(slope),
          left: (width - length - mm(4)) / 2 - down * Math.sin(slope),
          width: length + mm(4),
          fontFamily: typefaces.families(direction),
          fontSize: size,
          fontWeight: 600,
          lineHeight: 1.2,
          color: '#dcdcdc',
          direction,
          textAlign: 'center',
          transform: 'rotate(-34deg)',
        }}
      >
        {text}
      </Text>
    );
  });
}

/** Dots from margin to margin, and the notches where a roll of tickets would be punched. */
export function TearLine() {
  const notch = mm(2.4);
  const height = 2 * notch + 2;
  return (
    <Svg
      viewBox={`0 ${-height / 2} ${page.width} ${height}`}
      style={{ position: 'absolute', top: tear - height / 2, left: 0, width: page.width, height }}
    >
      <Path
        d={`M0 ${-notch}A${notch} ${notch} 0 0 1 0 ${notch}M${page.width} ${-notch}A${notch} ${notch} 0 0 0 ${page.width} ${notch}`}
        fill="none"
        stroke="black"
        strokeWidth={0.6}
      />
      <Path
        d={`M${margin} 0H${page.width - margin}`}
        stroke="black"
        strokeWidth={1}
        strokeLinecap="round"
        strokeDasharray="0.01 4.2"
      />
    </Svg>
  );
}
