import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './findings.module.css';

interface Props {
  /** How many there are. */
  readonly title: string;
  /** A list item for each. */
  readonly children: ReactNode;
  /** What follows the list: that there are more, what to do. */
  readonly foot?: ReactNode;
}

/** What a check found to be amiss, one line each. */
export function Findings({ title, children, foot }: Props) {
  return (
    <div className={classes['findings']} role="alert">
      <p className={classes['title']}>
        <IconAlertTriangle size={18} aria-hidden />
        {title}
      </p>
      <ul>{children}</ul>
      {foot}
    </div>
  );
}
