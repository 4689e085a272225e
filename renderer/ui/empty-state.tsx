import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface Props {
  /** A Tabler icon at size 40. */
  readonly icon?: ReactNode;
  readonly title: string;
  /** What this place is for, in a sentence. */
  readonly children?: ReactNode;
  /** The first step. */
  readonly action?: ReactNode;
}

/** What stands where nothing is yet. */
export const EmptyState = ({ icon, title, children, action }: Props) => (
  <div className={classes['empty']}>
    {icon !== undefined && (
      <div className={classes['icon']} aria-hidden>
        {icon}
      </div>
    )}
    <p className={classes['title']}>{title}</p>
    {children !== undefined && <div className={classes['hint']}>{children}</div>}
    {action}
  </div>
);
