import classes from './figures.module.css';
import { useFormat } from './format.ts';

interface Props {
  /** Whole minor units; may be negative. */
  readonly minor: number;
  readonly currency: string;
  /** `total` is the largest figure of a screen. */
  readonly size?: 'text' | 'large' | 'total';
}

/** An amount, always left to right and in tabular figures. */
export function Money({ minor, currency, size = 'text' }: Props) {
  const { money } = useFormat();
  return (
    <bdi dir="ltr" className={classes['money']} data-size={size}>
      {money(minor, currency)}
    </bdi>
  );
}
