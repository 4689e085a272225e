import classes from './slim-bar.module.css';

interface Props {
  readonly remaining: number;
  readonly capacity: number;
}

/** What is left, as a line under the words that say it; silent for screen readers, which have these. */
export const SlimBar = ({ remaining, capacity }: Props) => (
  <meter
    className={classes['bar']}
    min={0}
    max={Math.max(1, capacity)}
    value={Math.max(0, remaining)}
    data-few={remaining <= 10}
    aria-hidden
  />
);
