import type { IconCircleCheck } from '@tabler/icons-react';
import classes from './status-mark.module.css';

interface Props {
  readonly Icon: typeof IconCircleCheck;
  readonly tone: 'good' | 'warn' | 'bad' | 'accent' | 'quiet';
  readonly size?: 'row' | 'large';
  readonly children: string;
}

/** The state of something as a sign and a word; the colour only repeats it. */
export const StatusMark = ({ Icon, tone, size = 'row', children }: Props) => (
  <span className={classes['mark']} data-tone={tone} data-size={size}>
    <Icon size={size === 'row' ? 16 : 20} aria-hidden />
    {children}
  </span>
);
