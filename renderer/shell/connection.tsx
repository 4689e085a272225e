import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { useText } from '../text/index.tsx';
import classes from './connection.module.css';

/** Whether the database answers: a sign and a word, not a colour alone. */
export function Connection({ connected }: { readonly connected: boolean }) {
  const text = useText();
  const Icon = connected ? IconPlugConnected : IconPlugConnectedX;
  return (
    <span className={classes['connection']} data-connected={connected} role="status">
      <Icon size={18} aria-hidden />
      {connected ? text.shell.connected : text.shell.disconnected}
    </span>
  );
}
