import { type ReactNode, useId } from 'react';
import classes from './settings-group.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Settings that are about the same, under their name. */
export function SettingsGroup({ title, children }: Props) {
  const heading = useId();
  return (
    <div className={classes['group']} role="group" aria-labelledby={heading}>
      <h2 id={heading} className={classes['title']}>
        {title}
      </h2>
      {children}
    </div>
  );
}
