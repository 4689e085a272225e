import { G, Path, Svg, Text, View } from '@react-pdf/renderer';
import type { Fact, Words } from '../../core/documents/model.ts';
import { type Direction, directionOfText } from '../../core/text/direction.ts';
import { fitLines, type Step, stepsOf } from './fit-lines.ts';
import type { Typefaces, Weight } from './fonts.ts';
import { printable } from './printable.ts';
import { needsShape, shapeOf } from './vowel-marks.ts';

/** From what a text is set, and the side of the paper on which reading begins. */
export interface Setting {
  typefaces: Typefaces;
  start: Direction;
}

interface LinesProps extends Setting {
  words: Words;
  /** The most room there is, in points. */
  width: number;
  steps: Step[];
  weight?: Weight;
  leading?: number;
  color?: string;
  /** Tells 0 from O, for codes that people read out. */
  slashedZero?: boolean;
}

/** A text in lines that fit, each set by itself so that nothing breaks it again. */
export function Lines(props: LinesProps) {
  const { typefaces, start, words, width, steps, weight = 400, color = 'black' } = props;
  const { text, direction } = asSet(words, typefaces);
  // Persian letters reach further up and down than Latin ones.
  const leading = props.leading ?? (direction === 'rtl' ? 1.3 : 1.2);
  const measure = typefaces.measure(direction, weight);
  const { size, lines } = fitLines(text, width, steps, measure);
  const set = { ...props, size, leading, weight, color, direction };
  return (
    <View style={{ alignItems: start === 'rtl' ? 'flex-end' : 'flex-start' }}>
      {lines.map((line, index) => {
        const Line = direction === 'rtl' && needsShape(line) ? ShapedLine : TextLine;
        return <Line key={index} {...set} line={line} width={measure(line) * size} />;
      })}
    </View>
  );
}

interface LineProps extends Required<Pick<LinesProps, 'leading' | 'weight' | 'color'>>, Setting {
  line: string;
  direction: Direction;
  size: number;
  width: number;
  slashedZero?: boolean;
}

function TextLine({ line, direction, size, width, start, typefaces, ...props }: LineProps) {
  return (
    <Text
      style={{
        // react-pdf kerns in other stretches than we measure in, and would break a line that
        // is a hair too long: it gets room to spare, which the margin takes back.
        width: width + size,
        ...(start === 'rtl' ? { marginLeft: -size } : { marginRight: -size }),
        fontFamily: typefaces.families(direction),
        fontSize: size,
        fontWeight: props.weight,
        lineHeight: props.leading,
        color: props.color,
        fontFeatureSettings: props.slashedZero ? ['zero'] : [],
        direction,
        textAlign: start === 'rtl' ? 'right' : 'left',
      }}
    >
      {line}
    </Text>
  );
}

/** A line that react-pdf cannot set, drawn where it would have stood. */
function ShapedLine({ line, size, width, leading, weight, color, typefaces }: LineProps) {
  const { path, ascent, unitsPerEm } = shapeOf(line, typefaces.face('rtl', weight));
  const units = unitsPerEm / size;
  // Whatever stands out of an Svg is cut off, and marks stand out of their line.
  const edge = size / 2;
  const box = { width: width + 2 * edge, height: leading * size + 2 * edge };
  const view = [-edge, -edge - ascent / units, box.width, box.height];
  return (
    <Svg viewBox={view.map(length => length * units).join(' ')} style={{ ...box, margin: -edge }}>
      <G transform="scale(1 -1)">
        <Path d={path} fill={color} />
      </G>
    </Svg>
  );
}

interface FieldProps extends Setting {
  fact: Fact;
  width: number;
  steps: Step[];
  slashedZero?: boolean;
}

/** What it is in small type, and under it what it says. */
export function Field({ fact, ...props }: FieldProps) {
  const { typefaces, start, width } = props;
  return (
    <View>
      <SmallPrint typefaces={typefaces} start={start} words={fact.label} width={width} />
      <Lines {...props} words={fact.says} weight={600} />
    </View>
  );
}

export function SmallPrint(props: Setting & { words: Words; width: number }) {
  return <Lines {...props} steps={stepsOf([7, 1])} leading={1.35} />;
}

/** What people typed as the typefaces can set it, running as its first letter does. */
export function asSet(
  { text, direction, isTyped }: Words,
  { covers }: Typefaces,
): Pick<Words, 'text' | 'direction'> {
  if (!isTyped) return { text, direction };
  const clean = printable(text, covers);
  return { text: clean, direction: directionOfText(clean, direction) };
}
