import { useRef, useState } from 'react';
import { useAddress } from '../../ui/list/use-address.ts';
import { useShiftHere } from '../../ui/shift/use-drawer.ts';
import { TwoPanes } from '../../ui/two-panes.tsx';
import { useCounter } from '../../ui/use-counter.ts';
import { DrawerTile } from './drawer/drawer-tile.tsx';
import { ThisDrawer } from './drawer/this-drawer.tsx';
import { ShiftList } from './list/shift-list.tsx';
import { PastShift } from './report/past-shift.tsx';

/** The shift of this counter's drawer, from its float to its settlement; and the shifts before it. */
export function ShiftScreen() {
  const { may } = useCounter();
  const { named: chosen, select, leave } = useAddress('shift');
  const { shift } = useShiftHere();
  /** The shift that was closed here a moment ago: the next key belongs to its report. */
  const [closed, setClosed] = useState<string | null>(null);
  const tile = useRef<HTMLButtonElement>(null);
  const toDrawer = () => {
    setClosed(null);
    leave();
  };
  const past = chosen === shift?.id ? null : chosen;
  return (
    <TwoPanes
      narrow
      first="chosen"
      find={<DrawerTile ref={tile} isChosen={past === null} onChoose={toDrawer} />}
      list={
        may('closeShift') && (
          <ShiftList
            hereId={shift?.id}
            chosen={past}
            onChoose={select}
            onLeave={() => {
              toDrawer();
              tile.current?.focus();
            }}
          />
        )
      }
    >
      {past === null ? (
        <ThisDrawer
          onClosed={shiftId => {
            setClosed(shiftId);
            select(shiftId);
          }}
        />
      ) : (
        <PastShift key={past} shiftId={past} takesFocus={past === closed} onLeave={toDrawer} />
      )}
    </TwoPanes>
  );
}
