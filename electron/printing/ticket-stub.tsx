import { Path, Svg, View } from '@react-pdf/renderer';
import { content, margin, mm, tear } from './a6.ts';
import { stepsOf } from './fit-lines.ts';
import { Field, Lines, type Setting, SmallPrint } from './lines.tsx';
import { Mark } from './marks.tsx';
import { qrOutline } from './qr-outline.ts';
import type { TicketText } from './ticket-text.ts';

interface Props extends Setting {
  ticket: TicketText;
}

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
export function TicketStub({ ticket, ...set }: Props) {
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
      <Code {...set} ticket={ticket} />
      <View style={{ width: columnWidth, height, justifyContent: 'space-between' }}>
        <Field
          {...set}
          label={ticket.labels.ticketClass}
          text={ticket.className}
          width={columnWidth}
          steps={classSteps}
        />
        <View>
          <Field
            {...set}
            label={ticket.labels.price}
            text={ticket.price}
            width={columnWidth}
            steps={figureSteps}
          />
          {ticket.vat && <SmallPrint {...set} text={ticket.vat} width={columnWidth} />}
        </View>
        <View style={{ flexDirection: row }}>
          <View style={{ width: columnWidth * 0.58 }}>
            <Field
              {...set}
              label={ticket.labels.order}
              text={ticket.orderCode}
              slashedZero
              width={columnWidth * 0.55}
              steps={figureSteps}
            />
          </View>
          <Field
            {...set}
            label={ticket.labels.ticket}
            text={ticket.numberOf}
            width={columnWidth * 0.42}
            steps={figureSteps}
          />
        </View>
        <View style={{ flexDirection: row, alignItems: 'center', gap: 4 }}>
          {ticket.demo && <Mark {...set} text={ticket.demo} inverse />}
          {ticket.copy && <Mark {...set} text={ticket.copy} />}
          {!ticket.demo && !ticket.copy && (
            <SmallPrint {...set} text={ticket.oneAdmission} width={columnWidth} />
          )}
        </View>
      </View>
    </View>
  );
}

/** The QR with a quiet zone of four modules on all sides, and its text for a door without a scanner. */
function Code({ ticket, ...set }: Props) {
  const { modules, path } = qrOutline(ticket.code.text);
  return (
    <View style={{ width: qrSide }}>
      <Svg viewBox={`0 0 ${modules} ${modules}`} style={{ width: qrSide, height: qrSide }}>
        <Path d={path} fill="black" fillRule="evenodd" />
      </Svg>
      <View style={{ marginTop: (4 * qrSide) / modules }}>
        <Lines {...set} text={ticket.code} width={qrSide + mm(4)} steps={codeSteps} slashedZero />
      </View>
    </View>
  );
}
