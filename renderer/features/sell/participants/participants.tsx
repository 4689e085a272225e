import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { toTheMoney } from '../buyer/to-the-money.ts';
import { focusOn } from '../sale/focus.ts';
import { placesOf } from '../sale/place.ts';
import type { Sale } from '../sale/sale.ts';
import { orderOf } from '../sale/stages.ts';
import { theSale } from '../sale/the-sale.ts';
import { ImportList } from './list/import-list.tsx';
import { ListDialog } from './list/list-dialog.tsx';
import { takeBack, useFilled } from './list/take-back.ts';
import message from './message.module.css';
import { missingOf } from './missing.ts';
import { ParticipantRow } from './participant-row.tsx';
import classes from './participants.module.css';
import { useLists } from './use-lists.ts';
import { useRowKeys } from './use-row-keys.ts';

/** A row for every ticket whose class asks who it is for. Enter walks through them and on to the money. */
export function Participants({ sale }: { readonly sale: Sale }) {
  const text = useText();
  const [inside, setInside] = useState<string | null>(null);
  const places = placesOf(sale).filter(place => place.asks !== 'none');
  const complete = places.filter(place => missingOf(place).length === 0).length;
  const current = places.find(place => place.key === inside);

  const { nameAbove } = useRowKeys(places, current);
  const lists = useLists(places);
  const filled = useFilled(places);

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    const { target } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      theSale.tell({ type: 'focus', on: 'sell-classes' });
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const walk = [
      ...event.currentTarget.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-walk]'),
    ];
    const following = walk[walk.indexOf(target) + 1];
    if (following === undefined) toTheMoney('toPay', true);
    else {
      following.focus();
      if (following instanceof HTMLInputElement) following.select();
    }
  }

  // Leaving a row saves it at once; within a row the pause in typing decides.
  function onBlur(event: FocusEvent<HTMLUListElement>) {
    const to = event.relatedTarget?.closest('[data-place]')?.getAttribute('data-place') ?? null;
    setInside(to);
    if (to !== inside) theSale.tell({ type: 'pauseInTyping' });
  }

  if (places.length === 0) return null;
  return (
    <section className={classes['participants']} aria-label={text.sell.participants}>
      <h3 className={classes['heading']}>
        {text.sell.participants}
        <span className={classes['count']}>{text.sell.completeOf(complete, places.length)}</span>
        <ImportList onFile={lists.fromFile} />
      </h3>
      <ListDialog
        listing={lists.listing}
        isPasted={lists.isPasted}
        places={lists.rows}
        onChoose={(list, at, use) => void lists.choose(list, at, use)}
        onFill={lists.take}
        onClose={lists.close}
      />
      {filled > 0 && <TakeBack filled={filled} first={places[0]?.key ?? ''} />}
      <ul
        className={classes['rows']}
        onKeyDown={onKeyDown}
        onFocus={event =>
          setInside(event.target.closest('[data-place]')?.getAttribute('data-place') ?? null)
        }
        onBlur={onBlur}
      >
        {places.map((place, at) => (
          <ParticipantRow
            key={place.key}
            place={place}
            saving={sale.call?.kind === 'save'}
            currency={orderOf(sale)?.currency ?? null}
            current={place.key === inside}
            number={at + 1}
            onPaste={lists.paste}
          />
        ))}
      </ul>
      <p className={message['message']}>{text.sell.pasteHint}</p>
      {/* Its line stands also while there is no name above, so that nothing moves from row to row. */}
      {places.length > 1 && (
        <p className={message['message']} data-shown={nameAbove !== null}>
          <KeyChip keys={keyMap.sameName} /> {text.sell.sameName}
        </p>
      )}
    </section>
  );
}

/** The rows as they were before the list, for as long as nothing is paid; then the first row has the focus. */
function TakeBack({ filled, first }: { readonly filled: number; readonly first: string }) {
  const text = useText().sell.list;
  return (
    <Button
      variant="subtle"
      size="compact-md"
      mih={44}
      leftSection={<IconArrowBackUp size={18} />}
      onClick={() => {
        takeBack();
        theSale.tell({ type: 'focus', on: focusOn.field(first, 'firstName') });
        announce(text.takenBack(filled));
      }}
    >
      {text.takeBack(filled)}
    </Button>
  );
}
