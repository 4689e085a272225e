import { Text, View } from '@react-pdf/renderer';
import type { Direction } from './direction.ts';
import { fitLines, type Step, stepsOf } from './fit-lines.ts';
import type { Typefaces, Weight } from './fonts.ts';
import type { PaperText } from './ticket-text.ts';

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
  const { typefaces, start, text, width, steps, weight = 400, slashedZero = false } = props;
  // Persian letters reach further up and down than Latin ones.
  const leading = props.leading ?? (text.direction === 'rtl' ? 1.3 : 1.2);
  const measure = typefaces.measure(text.direction, weight);
  const { size, lines } = fitLines(text.text, width, steps, measure);
  return (
    <View style={{ alignItems: start === 'rtl' ? 'flex-end' : 'flex-start' }}>
      {lines.map((line, index) => (
        <Text
          key={index}
          style={{
            // react-pdf kerns in other stretches than we measure in, and would break a line that
            // is a hair too long: it gets room to spare, which the margin takes back.
            width: measure(line) * size + size,
            ...(start === 'rtl' ? { marginLeft: -size } : { marginRight: -size }),
            fontFamily: typefaces.families(text.direction),
            fontSize: size,
            fontWeight: weight,
            lineHeight: leading,
            color: props.color ?? 'black',
            fontFeatureSettings: slashedZero ? ['zero'] : [],
            direction: text.direction,
            textAlign: start === 'rtl' ? 'right' : 'left',
          }}
        >
          {line}
        </Text>
      ))}
    </View>
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
