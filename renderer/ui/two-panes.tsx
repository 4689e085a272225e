import type { ComponentProps, ReactNode } from 'react';
import { EmptyState } from './empty-state.tsx';
import classes from './two-panes.module.css';

interface Props extends Omit<ComponentProps<'section'>, 'className'> {
  /** Stands above the list: how it is searched and narrowed. */
  readonly find: ReactNode;
  readonly list: ReactNode;
  /** Leaves more room to what was chosen. */
  readonly narrow?: boolean;
}

/** A list to choose from on the start side, and beside it what was chosen; the rest is said of that section. */
export function TwoPanes({ find, list, narrow = false, ...chosen }: Props) {
  return (
    <div className={classes['screen']} data-narrow={narrow || undefined}>
      <div className={classes['side']}>
        <div className={classes['find']}>{find}</div>
        {list}
      </div>
      <section className={classes['chosen']} {...chosen} />
    </div>
  );
}

/** What stands beside a list from which nothing is chosen. */
export const NothingChosen = (props: ComponentProps<typeof EmptyState>) => (
  <div className={classes['nothing']}>
    <EmptyState {...props} />
  </div>
);
