import { Page, View } from '@react-pdf/renderer';
import type { Fact, SealBlocks, Words } from '../../core/documents/model.ts';
import { content, margin, mm, page } from './a6.ts';
import { stepsOf } from './fit-lines.ts';
import { Field, Lines, type Setting, SmallPrint } from './lines.tsx';
import { Mark, Watermark } from './marks.tsx';
import type { PageMark, PageProps } from './page.ts';
import { Qr } from './qr.tsx';

const qrSide = mm(32);
const gap = mm(7);
const column = content - qrSide - gap;
const half = content / 2;

const factSteps = stepsOf([10, 1], [8.5, 1], [7.5, 2]);

/** A seal on one page of the size of a ticket: counters have a printer for that. */
export function SealPage({ blocks, mark, ...set }: PageProps<SealBlocks>) {
  return (
    <Page size={page} wrap={false}>
      <View style={{ ...page, padding: margin, justifyContent: 'space-between' }}>
        {mark && <Watermark {...set} words={mark.across} middle={mm(45)} width={page.width} />}
        <View style={{ gap: 6 }}>
          <Heading {...set} organisation={blocks.organisation} mark={mark} />
          <Lines {...set} words={blocks.title} width={content} weight={600} steps={titleSteps} />
          <Lines {...set} words={blocks.purpose} width={content} steps={stepsOf([8, 3])} />
        </View>
        <View style={{ flexDirection: row(set) }}>
          <Told
            {...set}
            fact={blocks.seal}
            width={half}
            steps={stepsOf([20, 1], [15, 1], [11, 1])}
          />
          <Told
            {...set}
            fact={blocks.entries}
            width={half}
            steps={stepsOf([20, 1], [15, 1], [11, 1])}
          />
        </View>
        <View>
          <SmallPrint {...set} words={blocks.hash.label} width={content} />
          {blocks.hash.lines.map((groups, at) => (
            <Groups key={at} {...set} groups={groups} />
          ))}
        </View>
        <View style={{ flexDirection: row(set), gap }}>
          <Qr text={blocks.written} side={qrSide} />
          <View style={{ width: column, height: qrSide, justifyContent: 'space-between' }}>
            <Told {...set} fact={blocks.sealed} width={column} />
            <Told {...set} fact={blocks.counter} width={column} />
            <Told {...set} fact={blocks.key} width={column} slashedZero />
          </View>
        </View>
        <View style={{ gap: 5 }}>
          <View style={{ flexDirection: row(set) }}>
            <Told {...set} fact={blocks.printed} width={half} />
            <Told {...set} fact={blocks.printedBy} width={half} />
          </View>
          <Lines {...set} words={blocks.howToType} width={content} steps={stepsOf([7, 2])} />
        </View>
      </View>
    </Page>
  );
}

const titleSteps = stepsOf([16, 1], [13, 2]);
const row = ({ start }: Setting) => (start === 'rtl' ? 'row-reverse' : 'row');

function Heading({
  organisation,
  mark,
  ...set
}: Setting & { organisation: Words; mark: PageMark | null }) {
  const room = mark ? content - mm(40) : content;
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
        words={organisation}
        width={room}
        weight={600}
        steps={stepsOf([9, 1], [8, 2])}
      />
      {mark && <Mark {...set} words={mark.framed} inverse />}
    </View>
  );
}

interface ToldProps extends Setting {
  fact: Fact;
  width: number;
  steps?: typeof factSteps;
  slashedZero?: boolean;
}

/** What is said in a column; the gap to the next belongs to it. */
const Told = ({ steps = factSteps, width, ...props }: ToldProps) => (
  <View style={{ width }}>
    <Field {...props} width={width - 6} steps={steps} />
  </View>
);

/** A line of the hash, from left to right in every language, each group in a column of its own. */
const Groups = ({ groups, typefaces }: Setting & { groups: readonly Words[] }) => (
  <View style={{ flexDirection: 'row' }}>
    {groups.map((group, at) => (
      <View key={at} style={{ width: content / groups.length }}>
        <Lines
          typefaces={typefaces}
          start="ltr"
          words={group}
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
