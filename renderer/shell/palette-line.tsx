import classes from './palette.module.css';
import type { PaletteItem } from './palette-groups.tsx';

interface Props {
  readonly id: string;
  readonly item: PaletteItem;
  readonly chosen: boolean;
  readonly onRun: () => void;
}

/** One line of the palette. The focus stays in the field, which names the chosen line. */
export const PaletteLine = ({ id, item, chosen, onRun }: Props) => (
  <div
    id={id}
    className={classes['line']}
    role="option"
    aria-selected={chosen}
    tabIndex={-1}
    onMouseDown={event => event.preventDefault()}
    onClick={onRun}
  >
    <span className={classes['icon']}>{item.icon}</span>
    <span className={classes['words']}>
      <bdi>{item.label}</bdi>
      {item.description !== undefined && (
        <bdi className={classes['description']}>{item.description}</bdi>
      )}
    </span>
    {item.end}
  </div>
);
