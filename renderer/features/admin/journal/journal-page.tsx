import { useText } from '../../../text/index.tsx';
import { PageHead } from '../frame/page-head.tsx';
import classes from './journal-page.module.css';
import { JournalScreen } from './journal-screen.tsx';

/** Everything that was ever done, under its name. */
export function JournalPage() {
  const text = useText().admin;
  return (
    <div className={classes['page']}>
      <div className={classes['head']}>
        <PageHead title={text.journal} />
      </div>
      <div className={classes['acts']}>
        <JournalScreen />
      </div>
    </div>
  );
}
