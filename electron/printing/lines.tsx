import { G, Path, Svg, Text, View } from '@react-pdf/renderer';
import type { Direction } from '../../core/text/direction.ts';
import { fitLines, type Step, stepsOf } from './fit-lines.ts';
import type { Typefaces, Weight } from './fonts.ts';
import type { PaperText } from './ticket-text.ts';
import { needsShape, shapeOf } from './vowel-marks.ts';

/** From what a text is set, and the side of the paper on which reading begins. */
export interface Setting {
  typefaces: Typefaces;
  start: Direction;
}

interface LinesProps extends Setting {
  text: PaperText;
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
  const { typefaces, start, text, width, steps, weight = 400, color = 'black' } = props;
  const { direction } = text;
  // Persian letters reach further up and down than Latin ones.
  const leading = props.leading ?? (direction === 'rtl' ? 1.3 : 1.2);
  const measure = typefaces.measure(direction, weight);
  const { size, lines } = fitLines(text.text, width, steps, measure);
  const set = { ...props, size, leading, weight, color };
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
  text: PaperText;
  size: number;
  width: number;
  slashedZero?: boolean;
}

function TextLine({ line, text, size, width, start, typefaces, ...props }: LineProps) {
  return (
    <Text
      style={{
        // react-pdf kerns in other stretches than we measure in, and would break a line that
        // is a hair too long: it gets room to spare, which the margin takes back.
        width: width + size,
        ...(start === 'rtl' ? { marginLeft: -size } : { marginRight: -size }),
        fontFamily: typefaces.families(text.direction),
        fontSize: size,
        fontWeight: props.weight,
        lineHeight: props.leading,
        color: props.color,
        fontFeatureSettings: props.slashedZero ? ['zero'] : [],
        direction: text.direction,
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
  label: PaperText;
  text: PaperText;
  width: number;
  steps: Step[];
  slashedZero?: boolean;
}

/** What it is in small type, and under it what it says. */
export function Field({ label, ...props }: FieldProps) {
  const { typefaces, start, width } = props;
  return (
    <View>
      <SmallPrint typefaces={typefaces} start={start} text={label} width={width} />
      <Lines {...props} weight={600} />
    </View>
  );
}

export function SmallPrint(props: Setting & { text: PaperText; width: number }) {
  return <Lines {...props} steps={stepsOf([7, 1])} leading={1.35} />;
}
