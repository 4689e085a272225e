import type { ReactNode } from 'react';
import classes from './page.module.css';

/** A page of cards below each other, which scrolls by itself. */
export const Page = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes['scroller']}>
    <div className={classes['cards']}>{children}</div>
  </div>
);
