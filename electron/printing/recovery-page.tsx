import { Page, Path, Svg, View } from '@react-pdf/renderer';
import type { DocumentText } from '../../core/text/documents.ts';
import { mm } from './a6.ts';
import { stepsOf } from './fit-lines.ts';
import { Field, Lines, type Setting } from './lines.tsx';
import { qrOutline } from './qr-outline.ts';
import type { RecoverySheet } from './recovery-sheet.ts';
import type { PaperText } from './ticket-text.ts';

interface Props extends Setting {
  say: DocumentText['recoveryCode'];
  organisation: PaperText;
  date: PaperText;
  sheet: RecoverySheet;
}

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
export function RecoveryPage({ say, organisation, date, sheet, ...set }: Props) {
  const own = (text: string): PaperText => ({ text, direction: set.start });
  return (
    <Page size={page} wrap={false}>
      <View style={{ ...page, padding: margin, justifyContent: 'space-between' }}>
        <View>
          <View style={{ borderBottom: '0.6pt solid black', paddingBottom: 5, marginBottom: 12 }}>
            <Lines
              {...set}
              text={organisation}
              width={content}
              weight={600}
              steps={stepsOf([10, 1], [9, 2])}
            />
          </View>
          <Lines {...set} text={own(say.title)} width={content} weight={600} steps={titleSteps} />
          <View style={{ marginTop: 8 }}>
            <Lines {...set} text={own(say.whatItIs)} width={content} steps={textSteps} />
          </View>
        </View>

        <View style={{ border: '0.9pt solid black', borderRadius: 4, padding: mm(5), gap: 7 }}>
          <Lines {...set} text={own(say.code)} width={content} weight={600} steps={headSteps} />
          <View style={{ alignItems: 'center' }}>
            <View style={{ gap: 3 }}>
              {sheet.code.map((line, at) => (
                <CodeLine key={at} {...set} number={at + 1} line={line} />
              ))}
            </View>
          </View>
          <Lines {...set} text={own(say.codeHint)} width={content - mm(10)} steps={textSteps} />
        </View>

        <View
          style={{
            flexDirection: set.start === 'rtl' ? 'row-reverse' : 'row',
            alignItems: 'center',
            gap,
          }}
        >
          <Qr text={sheet.code.join('-')} />
          <View style={{ width: beside, gap: 9 }}>
            <Field
              {...set}
              label={own(say.key)}
              text={{ text: sheet.key.replaceAll(/.{4}(?=.)/g, '$& '), direction: 'ltr' }}
              width={beside}
              steps={factSteps}
              slashedZero
            />
            <Field {...set} label={own(say.printed)} text={date} width={beside} steps={factSteps} />
          </View>
        </View>

        <View style={{ gap: 4 }}>
          <Lines
            {...set}
            text={own(say.keepTitle)}
            width={content}
            weight={600}
            steps={headSteps}
          />
          {say.keep.map(each => (
            <Lines key={each} {...set} text={own(each)} width={content} steps={textSteps} />
          ))}
        </View>

        <View style={{ gap: 4 }}>
          <Lines {...set} text={own(say.useTitle)} width={content} weight={600} steps={headSteps} />
          <Lines {...set} text={own(say.use)} width={content} steps={textSteps} />
        </View>
      </View>
    </Page>
  );
}

/** Numbered, because a line that was mistyped is named by its number. Left to right in every language. */
function CodeLine({ number, line, ...set }: Setting & { number: number; line: string }) {
  const text = (shown: string): PaperText => ({ text: shown, direction: 'ltr' });
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: 12 }}>
      <Lines {...set} text={text(String(number))} width={mm(8)} steps={headSteps} color="#555555" />
      <Lines
        {...set}
        text={text(line.replaceAll('-', ' – '))}
        width={content - mm(26)}
        weight={600}
        steps={codeSteps}
        slashedZero
      />
    </View>
  );
}

function Qr({ text }: { text: string }) {
  const { modules, path } = qrOutline(text);
  return (
    <Svg viewBox={`0 0 ${modules} ${modules}`} style={{ width: qrSide, height: qrSide }}>
      <Path d={path} fill="black" fillRule="evenodd" />
    </Svg>
  );
}
