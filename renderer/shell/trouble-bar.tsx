import { Loader } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useText } from '../text/index.tsx';
import classes from './bar.module.css';
import { problemIcons } from './problem-icons.ts';
import type { Heartbeat } from './status.ts';

interface Props {
  readonly trouble: NonNullable<Heartbeat['trouble']>;
}

/**
 * While working: the screens stay as they are, and this says why nothing can be saved now. It stands
 * where there is room anyway, so that nothing moves when it comes and goes.
 */
export function TroubleBar({ trouble }: Props) {
  const text = useText();
  const gone = trouble === 'hostGone';
  const Icon = gone ? IconPlugConnectedX : problemIcons[trouble];
  // The usual case says it in one breath; a rarer one names itself and says what to do about it.
  const usual = gone || trouble === 'unreachable' || trouble === 'starting';
  const sentence = usual
    ? text.shell.lostBar
    : `${text.database[trouble].title}. ${text.database[trouble].todo}`;
  return (
    <div className={classes['bar']} role="alert" title={sentence}>
      <Icon size={22} aria-hidden />
      <span className={classes['sentence']}>{sentence}</span>
      <Loader size={20} type="dots" color="currentColor" aria-hidden />
    </div>
  );
}
