import { useLate } from '../ui/late.ts';
import { Mark } from '../ui/mark.tsx';
import classes from './starting-screen.module.css';

interface Props {
  readonly title: string;
  readonly hint?: string;
}

/** Calm progress until the database answers; nothing at all when that takes no time. */
export function StartingScreen({ title, hint }: Props) {
  const late = useLate(250);
  if (!late) return null;
  return (
    <main className={classes['starting']}>
      <Mark size={64} />
      <h1 className={classes['title']} role="status">
        {title}
      </h1>
      <div className={classes['track']} role="progressbar" aria-label={title} />
      <p className={classes['hint']}>{hint}</p>
    </main>
  );
}
