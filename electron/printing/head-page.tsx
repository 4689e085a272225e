import { Page, Path, Svg, View } from '@react-pdf/renderer';
import { content, margin, mm, page } from './a6.ts';
import { stepsOf } from './fit-lines.ts';
import type { HeadText, Said } from './head-text.ts';
import { Field, Lines, type Setting, SmallPrint } from './lines.tsx';
import { Mark } from './marks.tsx';
import { qrOutline } from './qr-outline.ts';
import type { PaperText } from './ticket-text.ts';

interface Props extends Setting {
  text: HeadText;
  /** What the QR holds. */
  written: string;
}

const qrSide = mm(32);
const gap = mm(7);
const column = content - qrSide - gap;
const half = content / 2;

const factSteps = stepsOf([10, 1], [8.5, 1], [7.5, 2]);

/** A head on one page of the size of a ticket: counters have a printer for that. */
export function HeadPage({ text, written, ...set }: Props) {
  return (
    <Page size={page} wrap={false}>
      <View style={{ ...page, padding: margin, justifyContent: 'space-between' }}>
        <View style={{ gap: 6 }}>
          <Heading {...set} text={text} />
          <Lines {...set} text={text.title} width={content} weight={600} steps={titleSteps} />
          <Lines {...set} text={text.purpose} width={content} steps={stepsOf([8, 3])} />
        </View>
        <View style={{ flexDirection: row(set) }}>
          <Fact {...set} {...text.seal} width={half} steps={stepsOf([20, 1], [15, 1], [11, 1])} />
          <Fact
            {...set}
            {...text.entries}
            width={half}
            steps={stepsOf([20, 1], [15, 1], [11, 1])}
          />
        </View>
        <View>
          <SmallPrint {...set} text={text.hash.label} width={content} />
          {text.hash.lines.map((groups, at) => (
            <Groups key={at} {...set} groups={groups} />
          ))}
        </View>
        <View style={{ flexDirection: row(set), gap }}>
          <Code text={written} />
          <View style={{ width: column, height: qrSide, justifyContent: 'space-between' }}>
            <Fact {...set} {...text.sealed} width={column} />
            <Fact {...set} {...text.counter} width={column} />
            <Fact {...set} {...text.key} width={column} slashedZero />
          </View>
        </View>
        <View style={{ gap: 5 }}>
          <View style={{ flexDirection: row(set) }}>
            <Fact {...set} {...text.printed} width={half} />
            <Fact {...set} {...text.printedBy} width={half} />
          </View>
          <Lines {...set} text={text.howToType} width={content} steps={stepsOf([7, 2])} />
        </View>
      </View>
    </Page>
  );
}

const titleSteps = stepsOf([16, 1], [13, 2]);
const row = ({ start }: Setting) => (start === 'rtl' ? 'row-reverse' : 'row');

function Heading({ text, ...set }: Setting & { text: HeadText }) {
  const room = text.demo ? content - mm(40) : content;
  return (
    <View
      style={{
        flexDirection: row(set),
        justifyContent: 'space-between',
        alignItems: 'center',
        minHeight: 16,
        borderBottom: '0.6pt solid black',
        paddingBottom: 4,
      }}
    >
      <Lines
        {...set}
        text={text.organisation}
        width={room}
        weight={600}
        steps={stepsOf([9, 1], [8, 2])}
      />
      {text.demo && <Mark {...set} text={text.demo} inverse />}
    </View>
  );
}

interface FactProps extends Setting, Said {
  width: number;
  steps?: typeof factSteps;
  slashedZero?: boolean;
}

/** What is said in a column; the gap to the next belongs to it. */
const Fact = ({ steps = factSteps, width, ...props }: FactProps) => (
  <View style={{ width }}>
    <Field {...props} width={width - 6} steps={steps} />
  </View>
);

/** A line of the hash, from left to right in every language, each group in a column of its own. */
const Groups = ({ groups, typefaces }: Setting & { groups: PaperText[] }) => (
  <View style={{ flexDirection: 'row' }}>
    {groups.map((group, at) => (
      <View key={at} style={{ width: content / groups.length }}>
        <Lines
          typefaces={typefaces}
          start="ltr"
          text={group}
          width={content / groups.length}
          weight={600}
          steps={stepsOf([15, 1])}
          leading={1.3}
          slashedZero
        />
      </View>
    ))}
  </View>
);

function Code({ text }: { text: string }) {
  const { modules, path } = qrOutline(text);
  return (
    <Svg viewBox={`0 0 ${modules} ${modules}`} style={{ width: qrSide, height: qrSide }}>
      <Path d={path} fill="black" fillRule="evenodd" />
    </Svg>
  );
}
