import { Page, View } from '@react-pdf/renderer';
import type { TicketBlocks } from '../../core/documents/model.ts';
import { content, margin, mm, page, tear } from './a6.ts';
import { stepsOf } from './fit-lines.ts';
import { asSet, Field, Lines, type Setting } from './lines.tsx';
import { Mark, TearLine, Watermark } from './marks.tsx';
import type { PageProps } from './page.ts';
import { TicketStub } from './ticket-stub.tsx';

interface Props extends Setting {
  ticket: TicketBlocks;
}

const organisationSteps = stepsOf([9, 1], [8, 2]);
/** Each about as high as the others. Persian type looks larger and needs more between its lines. */
const titles = {
  ltr: { leading: 1.15, steps: stepsOf([27, 1], [23, 2], [20, 2], [17.5, 3], [14.5, 4], [11, 5]) },
  rtl: { leading: 1.3, steps: stepsOf([25, 1], [21, 2], [18, 2], [15.5, 3], [13, 4], [10.5, 5]) },
};
const placeSteps = stepsOf([10.5, 2], [9, 2], [8, 3]);
const participantSteps = stepsOf([17, 1], [15, 2], [12.5, 2], [10, 3]);

/** One ticket on one page. */
export function TicketPage({ blocks: ticket, mark, ...set }: PageProps<TicketBlocks>) {
  return (
    // Without wrap a page is as tall as what is in it, and never two pages: the view inside makes it A6.
    <Page size={page} wrap={false}>
      <View style={page}>
        {mark && <Watermark {...set} words={mark.across} middle={tear / 2} width={page.width} />}
        <View
          style={{
            position: 'absolute',
            top: margin,
            left: margin,
            width: content,
            height: tear - margin - mm(4),
            justifyContent: 'space-between',
          }}
        >
          <View>
            <Heading {...set} ticket={ticket} />
            <Lines
              {...set}
              words={ticket.title}
              width={content}
              weight={600}
              {...titles[asSet(ticket.title, set.typefaces).direction]}
            />
            <When {...set} ticket={ticket} />
            <Lines {...set} words={ticket.place} width={content} steps={placeSteps} />
          </View>
          {ticket.participant && (
            <Field {...set} fact={ticket.participant} width={content} steps={participantSteps} />
          )}
        </View>
        <TearLine />
        <TicketStub {...set} blocks={ticket} mark={mark} />
      </View>
    </Page>
  );
}

function Heading({ ticket, ...set }: Props) {
  const room = ticket.copy ? content - mm(22) : content;
  return (
    <View
      style={{
        flexDirection: set.start === 'rtl' ? 'row-reverse' : 'row',
        justifyContent: 'space-between',
        alignItems: 'center',
        minHeight: 16,
        borderBottom: '0.6pt solid black',
        paddingBottom: 4,
        marginBottom: 9,
      }}
    >
      <Lines
        {...set}
        words={ticket.organisation}
        width={room}
        weight={600}
        steps={organisationSteps}
      />
      {ticket.copy && <Mark {...set} words={ticket.copy} />}
    </View>
  );
}

/** The time as large as the doors are far, the date beside it. */
function When({ ticket, ...set }: Props) {
  const room = content - mm(32);
  return (
    <View
      style={{
        flexDirection: set.start === 'rtl' ? 'row-reverse' : 'row',
        alignItems: 'center',
        gap: 12,
        marginTop: 8,
        marginBottom: 6,
      }}
    >
      <Lines
        {...set}
        words={ticket.time}
        width={mm(30)}
        weight={600}
        leading={1.1}
        steps={stepsOf([26, 1])}
      />
      <View>
        <Lines {...set} words={ticket.day} width={room} weight={600} steps={stepsOf([11, 1])} />
        <Lines {...set} words={ticket.date} width={room} steps={stepsOf([11, 1])} />
        {ticket.zone && (
          <Lines {...set} words={ticket.zone} width={room} steps={stepsOf([9, 1], [7.5, 2])} />
        )}
      </View>
    </View>
  );
}
