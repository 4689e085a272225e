import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical, type IconLock } from '@tabler/icons-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Isolate } from '../isolate.tsx';
import classes from './rows.module.css';

interface RowsProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What there is, a row each. */
export const Rows = ({ label, children }: RowsProps) => (
  <ul className={classes['list']} aria-label={label}>
    {children}
  </ul>
);

/** One of them; `data-active` and `data-fresh` say whether it is in use, and whether it is new. */
export const Row = (props: Omit<ComponentPropsWithRef<'li'>, 'className'>) => (
  <li className={classes['row']} {...props} />
);

interface RowNameProps {
  readonly name: string;
  /** Whose it is, or which of them, behind the name; false for nothing. */
  readonly aside: string | false;
  readonly under: ReactNode;
  readonly children?: ReactNode;
}

/** Whom or what a row is about, and under the name a quieter line. */
export const RowName = ({ name, aside, under, children }: RowNameProps) => (
  <div className={classes['who']}>
    <span className={classes['name']}>
      <Isolate>{name}</Isolate>
      {aside !== false && <span className={classes['aside']}> · {aside}</span>}
    </span>
    <span className={classes['under']}>{under}</span>
    {children}
  </div>
);

/** How things stand, at the end of a row. */
export const RowState = ({ children }: { readonly children?: ReactNode }) => (
  <div className={classes['state']}>{children}</div>
);

interface RowSignProps {
  readonly Icon: typeof IconLock;
  readonly children: ReactNode;
}

/** A sign and its words. */
export const RowSign = ({ Icon, children }: RowSignProps) => (
  <span className={classes['sign']}>
    <Icon size={18} aria-hidden />
    {children}
  </span>
);

interface RowMenuProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Before the frame stands, and where a part is shown alone, there is no task yet. */
const inTheTask = () => document.getElementById('task') ?? document.body;

/** What can be done about a row. */
export const RowMenu = ({ label, children }: RowMenuProps) => (
  // In the task, like the row: outside of it nobody finds it who goes from landmark to landmark.
  <Menu
    position="bottom-end"
    withInitialFocusPlaceholder={false}
    portalProps={{ target: inTheTask() }}
  >
    <Menu.Target>
      <ActionIcon aria-label={label}>
        <IconDotsVertical size={20} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>{children}</Menu.Dropdown>
  </Menu>
);
