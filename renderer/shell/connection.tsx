import { IconPlugConnected } from '@tabler/icons-react';
import { useText } from '../text/index.tsx';
import classes from './connection.module.css';

/** That the database answers: a sign and a word, not a colour alone. */
export function Connection() {
  const text = useText();
  return (
    <span className={classes['connection']} title={text.shell.connected}>
      <IconPlugConnected size={18} aria-hidden />
      <span className={classes['word']}>{text.shell.connected}</span>
    </span>
  );
}
