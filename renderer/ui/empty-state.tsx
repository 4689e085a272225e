import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface Props {
  /** A Tabler icon at size 40. */
  readonly icon?: ReactNode;
  readonly title: string;
  /** It is all there is, and so the heading of the page. */
  readonly isPage?: boolean;
  /** What this place is for, in a sentence. */
  readonly children?: ReactNode;
  /** The first step. */
  readonly action?: ReactNode;
}

/** What stands where nothing is yet. */
export const EmptyState = ({ icon, title, isPage = false, children, action }: Props) => (
  <div className={classes['empty']}>
    {icon !== undefined && (
      <div className={classes['icon']} aria-hidden>
        {icon}
      </div>
    )}
    {isPage ? (
      <h1 className={classes['title']}>{title}</h1>
    ) : (
      <p className={classes['title']}>{title}</p>
    )}
    {children !== undefined && <div className={classes['hint']}>{children}</div>}
    {action}
  </div>
);
