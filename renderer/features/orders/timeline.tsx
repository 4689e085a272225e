import {
  IconAddressBook,
  IconArmchair,
  IconArrowBackUp,
  IconBan,
  IconBookmark,
  IconCash,
  IconCashOff,
  IconCreditCard,
  IconDots,
  IconEye,
  IconHourglassOff,
  IconPencil,
  IconPrinter,
  IconReplace,
  IconSwitchHorizontal,
  IconTag,
  IconUserShare,
  IconUsers,
} from '@tabler/icons-react';
import type { Act } from '../../../core/contract/act.ts';
import type { ActOnOrder } from '../../../core/contract/operations.ts';
import { useText } from '../../text/index.tsx';
import { Isolate } from '../../ui/isolate.tsx';
import { When } from '../../ui/when.tsx';
import { whoAndWhere } from '../../ui/whose-act.tsx';
import detail from './order-detail.module.css';
import { type Chapter, storyOf } from './story.ts';
import classes from './timeline.module.css';

/** Acts that are seen at a glance; the others have the sign of something that was done. */
const icons: Readonly<Partial<Record<ActOnOrder, typeof IconDots>>> = {
  'orders.hold': IconArmchair,
  'orders.changeHold': IconSwitchHorizontal,
  'orders.reprice': IconTag,
  'orders.saveParticipants': IconUsers,
  'orders.reserve': IconBookmark,
  'orders.saveBuyer': IconAddressBook,
  'orders.pay': IconCash,
  'orders.cancel': IconBan,
  'orders.cancelTickets': IconBan,
  'orders.exchange': IconReplace,
  'orders.giveAllowance': IconCashOff,
  'orders.undo': IconArrowBackUp,
  'payments.correct': IconCreditCard,
  'orders.takeOver': IconUserShare,
  'orders.expire': IconHourglassOff,
  'tickets.handOver': IconPrinter,
  'tickets.pdf': IconPrinter,
  'participants.reveal': IconEye,
  'participants.change': IconPencil,
};

/** Everything that happened to the order, oldest first, with who, where and when. */
export function Timeline({ timeline }: { readonly timeline: readonly Act[] }) {
  const text = useText().orders;
  return (
    <section aria-label={text.timelineTitle}>
      <h3 className={detail['title']}>{text.timelineTitle}</h3>
      <ol className={classes['line']}>
        {storyOf(timeline).map(chapter => (
          <Event key={chapter.at + chapter.operation} chapter={chapter} />
        ))}
      </ol>
    </section>
  );
}

function Event({ chapter }: { readonly chapter: Chapter }) {
  const text = useText().orders;
  const { at, operation, reason, approverName, times } = chapter;
  const isKnown = (name: string): name is ActOnOrder => name in text.acts;
  const act = isKnown(operation) ? operation : null;
  const Icon = (act && icons[act]) ?? IconDots;
  return (
    <li className={classes['event']} data-act={act}>
      <span className={classes['sign']}>
        <Icon size={16} aria-hidden />
      </span>
      <div>
        <p className={classes['what']}>
          {act === null ? text.otherAct(operation) : text.acts[act]}
          {times > 1 && <span className={classes['quiet']}> · {text.times(times)}</span>}
        </p>
        {reason !== null && (
          <p className={classes['reason']}>
            <Isolate>{reason}</Isolate>
          </p>
        )}
        <p className={classes['who']}>{whoAndWhere(text, chapter)}</p>
        {approverName !== null && (
          <p className={classes['who']}>{text.confirmedBy(approverName)}</p>
        )}
      </div>
      <span className={classes['when']}>
        <When at={at} form="relativeDateTime" />
      </span>
    </li>
  );
}
