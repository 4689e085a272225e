import { Activity, useState } from 'react';
import type { AdminPage } from '../pages.ts';
import classes from './page-view.module.css';

interface Props {
  readonly page: AdminPage;
  readonly current: boolean;
}

/** One page. Once visited it stays: what was typed waits there, and owns no key meanwhile. */
export function PageView({ page: { name, Page }, current }: Props) {
  const [visited, setVisited] = useState(current);
  if (current && !visited) setVisited(true);
  if (!visited) return null;
  return (
    <Activity mode={current ? 'visible' : 'hidden'}>
      <div className={classes['page']} data-admin-page={name}>
        <Page />
      </div>
    </Activity>
  );
}
