import type { ReactNode } from 'react';
import { useText } from '../text/index.tsx';
import { Mark } from '../ui/mark.tsx';
import { DemoMark } from './demo-mark.tsx';
import { Preferences } from './preferences.tsx';
import { ScanBeforeSignIn } from './scan/scan-before-sign-in.tsx';
import type { Heartbeat } from './status.ts';
import classes from './threshold.module.css';
import { TroubleBar } from './trouble-bar.tsx';

interface Props {
  readonly demo: boolean;
  readonly trouble: Heartbeat['trouble'];
  readonly children: ReactNode;
}

/** What stands before the screens: who we are on one side, the way in on the other. */
export function Threshold({ demo, trouble, children }: Props) {
  const text = useText();
  return (
    <div className={classes['threshold']}>
      <aside className={classes['side']}>
        <Mark size={56} />
        <p className={classes['name']}>Rowlock</p>
        <p className={classes['lead']}>{text.signingIn.lead}</p>
        <div className={classes['seats']} aria-hidden />
      </aside>
      <div className={classes['way']}>
        <header className={classes['bar']}>
          {trouble !== null && <TroubleBar trouble={trouble} />}
          {trouble === null && <ScanBeforeSignIn />}
          {demo && <DemoMark />}
          <Preferences />
        </header>
        <main className={classes['main']}>{children}</main>
      </div>
    </div>
  );
}
