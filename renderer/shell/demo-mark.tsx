import { IconTheater } from '@tabler/icons-react';
import { useText } from '../text/index.tsx';
import classes from './demo-mark.module.css';

/** On every screen of a demo, so that nobody takes it for the real thing. */
export function DemoMark() {
  const text = useText();
  return (
    <span className={classes['mark']} title={text.shell.demoExplained}>
      <IconTheater size={18} aria-hidden />
      {text.shell.demo}
    </span>
  );
}
