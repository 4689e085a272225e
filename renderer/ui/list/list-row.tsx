import { type ReactNode, useEffect, useRef } from 'react';
import classes from './list-row.module.css';

interface Props {
  readonly id: string;
  /** Pixels, as long as nobody has seen it. */
  readonly height: number;
  readonly selected: boolean;
  /** Where choosing only points at a row: whether this is the one that was taken. */
  readonly taken?: boolean;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

/** One row of a list: chosen by a click, and scrolled into view when it is chosen in another way. */
export function ListRow({ id, height, selected, taken, onSelect, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) place.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // Keys reach the rows through the search field and the list, which own the focus.
    <div
      ref={place}
      id={id}
      role="option"
      aria-selected={selected}
      aria-current={taken === true || undefined}
      data-pointing={taken !== undefined || undefined}
      className={classes['row']}
      style={{ containIntrinsicSize: `auto ${height}px` }}
      onClick={onSelect}
      // The search keeps the focus, so that the arrows go on from here.
      onMouseDown={event => taken !== undefined && event.preventDefault()}
    >
      {children}
    </div>
  );
}
