import { Page, View } from '@react-pdf/renderer';
import type { RecoveryBlocks } from '../../core/documents/model.ts';
import { mm } from './a6.ts';
import { stepsOf } from './fit-lines.ts';
import { Field, Lines, type Setting } from './lines.tsx';
import { Watermark } from './marks.tsx';
import type { PageProps } from './page.ts';
import { Qr } from './qr.tsx';

/** A5 portrait. */
const page = { width: mm(148), height: mm(210) };
const margin = mm(13);
const content = page.width - 2 * margin;
const qrSide = mm(31);
const gap = mm(7);
const beside = content - qrSide - gap;

const titleSteps = stepsOf([24, 1]);
const textSteps = stepsOf([10, 6], [9, 8]);
const headSteps = stepsOf([11, 1]);
/** Never broken: the last size takes a line whatever the typeface. */
const codeSteps = stepsOf([19, 1], [17, 1], [15, 1]);
const factSteps = stepsOf([10.5, 1], [9, 1], [8, 2]);

/** One key on one page: the code to be typed, and the same as QR. */
export function RecoveryPage({ blocks, mark, ...set }: PageProps<RecoveryBlocks>) {
  return (
    <Page size={page} wrap={false}>
      <View style={{ ...page, padding: margin, justifyContent: 'space-between' }}>
        {mark && <Watermark {...set} words={mark.across} middle={mm(60)} width={page.width} />}
        <View>
          <View style={{ borderBottom: '0.6pt solid black', paddingBottom: 5, marginBottom: 12 }}>
            <Lines
              {...set}
              words={blocks.organisation}
              width={content}
              weight={600}
              steps={stepsOf([10, 1], [9, 2])}
            />
          </View>
          <Lines {...set} words={blocks.title} width={content} weight={600} steps={titleSteps} />
          <View style={{ marginTop: 8 }}>
            <Lines {...set} words={blocks.whatItIs} width={content} steps={textSteps} />
          </View>
        </View>

        <View style={{ border: '0.9pt solid black', borderRadius: 4, padding: mm(5), gap: 7 }}>
          <Lines {...set} words={blocks.code} width={content} weight={600} steps={headSteps} />
          <View style={{ alignItems: 'center' }}>
            <View style={{ gap: 3 }}>
              {blocks.lines.map((line, at) => (
                <CodeLine key={at} {...set} {...line} />
              ))}
            </View>
          </View>
          <Lines {...set} words={blocks.codeHint} width={content - mm(10)} steps={textSteps} />
        </View>

        <View
          style={{
            flexDirection: set.start === 'rtl' ? 'row-reverse' : 'row',
            alignItems: 'center',
            gap,
          }}
        >
          <Qr text={blocks.written} side={qrSide} />
          <View style={{ width: beside, gap: 9 }}>
            <Field {...set} fact={blocks.key} width={beside} steps={factSteps} slashedZero />
            <Field {...set} fact={blocks.printed} width={beside} steps={factSteps} />
          </View>
        </View>

        <View style={{ gap: 4 }}>
          <Lines
            {...set}
            words={blocks.keep.title}
            width={content}
            weight={600}
            steps={headSteps}
          />
          {blocks.keep.rules.map((rule, at) => (
            <Lines key={at} {...set} words={rule} width={content} steps={textSteps} />
          ))}
        </View>

        <View style={{ gap: 4 }}>
          <Lines {...set} words={blocks.use.title} width={content} weight={600} steps={headSteps} />
          <Lines {...set} words={blocks.use.says} width={content} steps={textSteps} />
        </View>
      </View>
    </Page>
  );
}

/** Numbered, because a line that was mistyped is named by its number. Left to right in every language. */
function CodeLine({ number, groups, ...set }: Setting & RecoveryBlocks['lines'][number]) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: 12 }}>
      <Lines {...set} words={number} width={mm(8)} steps={headSteps} color="#555555" />
      <Lines
        {...set}
        words={groups}
        width={content - mm(26)}
        weight={600}
        steps={codeSteps}
        slashedZero
      />
    </View>
  );
}
