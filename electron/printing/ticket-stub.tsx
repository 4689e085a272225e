import { View } from '@react-pdf/renderer';
import type { TicketBlocks, Words } from '../../core/documents/model.ts';
import { content, margin, mm, tear } from './a6.ts';
import { stepsOf } from './fit-lines.ts';
import { Field, Lines, type Setting, SmallPrint } from './lines.tsx';
import { Mark } from './marks.tsx';
import type { PageProps } from './page.ts';
import { modulesOf, Qr } from './qr.tsx';

const qrSide = mm(34);
const top = tear + mm(6.5);
/** Down to the line of the ticket's code, whatever the length of that. */
const height = qrSide + mm(8.6);
const gap = mm(8);
const columnWidth = content - qrSide - gap;

/** Figures and codes are never cut off: the last size takes any there are. */
const figureSteps = stepsOf([11, 1], [9, 1], [7, 2]);
const classSteps = stepsOf([11, 2], [9.5, 3], [8, 4]);
const codeSteps = stepsOf([8.5, 1], [7.5, 1], [7, 2], [6, 4]);

/** What the door looks at: the QR with its code, and beside it what was sold. */
export function TicketStub({ blocks: ticket, mark, ...set }: PageProps<TicketBlocks>) {
  const row = set.start === 'rtl' ? 'row-reverse' : 'row';
  return (
    <View
      style={{
        position: 'absolute',
        top,
        left: margin,
        width: content,
        flexDirection: row,
        alignItems: 'flex-start',
        gap,
      }}
    >
      <Code {...set} code={ticket.code} />
      <View style={{ width: columnWidth, height, justifyContent: 'space-between' }}>
        <Field {...set} fact={ticket.ticketClass} width={columnWidth} steps={classSteps} />
        <View>
          <Field {...set} fact={ticket.price} width={columnWidth} steps={figureSteps} />
          {ticket.vat && <SmallPrint {...set} words={ticket.vat} width={columnWidth} />}
        </View>
        <View style={{ flexDirection: row }}>
          <View style={{ width: columnWidth * 0.58 }}>
            <Field
              {...set}
              fact={ticket.order}
              slashedZero
              width={columnWidth * 0.55}
              steps={figureSteps}
            />
          </View>
          <Field {...set} fact={ticket.number} width={columnWidth * 0.42} steps={figureSteps} />
        </View>
        <View style={{ flexDirection: row, alignItems: 'center', gap: 4 }}>
          {mark && <Mark {...set} words={mark.framed} inverse />}
          {ticket.copy && <Mark {...set} words={ticket.copy} />}
          {!mark && !ticket.copy && (
            <SmallPrint {...set} words={ticket.oneAdmission} width={columnWidth} />
          )}
        </View>
      </View>
    </View>
  );
}

/** The QR with a quiet zone of four modules on all sides, and its text for a door without a scanner. */
function Code({ code, ...set }: Setting & { code: Words }) {
  return (
    <View style={{ width: qrSide }}>
      <Qr text={code.text} side={qrSide} />
      <View style={{ marginTop: (4 * qrSide) / modulesOf(code.text) }}>
        <Lines {...set} words={code} width={qrSide + mm(4)} steps={codeSteps} slashedZero />
      </View>
    </View>
  );
}
