import {
  IconArmchair,
  IconBan,
  IconCash,
  IconDots,
  IconEye,
  IconHourglassOff,
  IconPencil,
  IconPrinter,
  IconSwitchHorizontal,
  IconUserShare,
  IconUsers,
} from '@tabler/icons-react';
import { isolated } from '../../../core/text/isolated.ts';
import { useText } from '../../text/index.tsx';
import { Isolate } from '../../ui/isolate.tsx';
import { When } from '../../ui/when.tsx';
import detail from './order-detail.module.css';
import { type ActRow, type Chapter, type KnownAct, knownAct, storyOf } from './story.ts';
import classes from './timeline.module.css';

const icons = {
  hold: IconArmchair,
  changeHold: IconSwitchHorizontal,
  saveParticipants: IconUsers,
  pay: IconCash,
  cancel: IconBan,
  takeOver: IconUserShare,
  expire: IconHourglassOff,
  tickets: IconPrinter,
  reveal: IconEye,
  change: IconPencil,
} satisfies Record<KnownAct, unknown>;

/** Everything that happened to the order, oldest first, with who, where and when. */
export function Timeline({ timeline }: { readonly timeline: readonly ActRow[] }) {
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
  const { at, operation, operatorName, counterName, reason, approverName, times } = chapter;
  const act = knownAct(operation);
  const Icon = act === null ? IconDots : icons[act];
  const who = operatorName === null ? text.byItself : isolated(operatorName);
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
        <p className={classes['who']}>
          {who}
          {counterName !== null && ` · ${isolated(counterName)}`}
        </p>
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
