import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import type { ClipboardEvent } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { ticketName } from '../../../../core/contract/prices.ts';
import { answerSentence, faultSentence } from '../../../text/answer-sentence.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { PaperWarning } from '../../../ui/paper-warning.tsx';
import { SaveState } from '../../../ui/save-state.tsx';
import type { Field, TypedId } from '../sale/draft.ts';
import { focusOn } from '../sale/focus.ts';
import type { Place } from '../sale/place.ts';
import { theSale } from '../sale/the-sale.ts';
import { AgeOnDocument } from './age-on-document.tsx';
import { Cell } from './cell.tsx';
import { DocumentCells } from './document-cells.tsx';
import { faultsOf } from './faults.ts';
import { IdReading } from './id-reading.tsx';
import message from './message.module.css';
import { kindOf, NationalIdCell } from './national-id-cell.tsx';
import { PriceChoice } from './price-choice.tsx';
import classes from './row.module.css';
import { rowOf } from './row.ts';
import { saveStateOf } from './save-state-of.ts';

interface Props {
  readonly place: Place;
  /** A save is under way. */
  readonly saving: boolean;
  /** Of its order; null until that is held. */
  readonly currency: string | null;
  /** It has the focus. */
  readonly current: boolean;
  /** From 1, among all rows. */
  readonly number: number;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>, key: string, into: Field) => void;
}

const fields: readonly Field[] = ['firstName', 'lastName', 'nationalId'];

/** Who one ticket is for. */
export function ParticipantRow({ place, saving, currency, current, number, onPaste }: Props) {
  const text = useText();
  const format = useFormat();
  const { key } = place;
  const row = rowOf(place);
  const faults = faultsOf(place);
  const fault = fields.map(field => faults[field]).find(each => each !== undefined);
  const state = saveStateOf(place, saving);
  const whose = text.sell.ticketNumber(number, ticketName(place));
  const said =
    fault !== undefined
      ? faultSentence(text, fault)
      : state === 'failed' && place.unsaved !== null
        ? answerSentence(text, place.unsaved)
        : null;
  const messageId = `sell-message-${key}`;
  const paste = (into: Field) => (event: ClipboardEvent<HTMLInputElement>) =>
    onPaste(event, key, into);
  const typeId = (nationalId: TypedId) =>
    theSale.tell({ type: 'typed', rows: { [key]: { nationalId } } });
  const name = (field: 'firstName' | 'lastName') => (
    <Cell
      id={focusOn.field(key, field)}
      label={
        field === 'firstName' ? `${format.number(number)}. ${text.sell[field]}` : text.sell[field]
      }
      name={`${text.sell[field]}, ${whose}`}
      value={row[field]}
      faulty={faults[field] !== undefined}
      describedBy={messageId}
      onType={typed => theSale.tell({ type: 'typed', rows: { [key]: { [field]: typed } } })}
      onPaste={paste(field)}
    />
  );

  return (
    <li className={classes['row']} data-place={key}>
      <div className={classes['names']}>
        {name('firstName')}
        {name('lastName')}
        <span className={classes['releasing']}>
          <button
            type="button"
            className={classes['release']}
            tabIndex={-1}
            aria-label={text.sell.releaseOne(whose)}
            aria-keyshortcuts={ariaKeys(keyMap.releaseOne)}
            title={text.sell.releaseOne(whose)}
            onClick={() => theSale.tell({ type: 'placeReleased', key })}
          >
            <IconX size={18} aria-hidden />
          </button>
          {/* Over the button and not in it, whose name is no key. */}
          <span className={classes['keys']}>
            <KeyChip keys={keyMap.releaseOne} />
          </span>
        </span>
      </div>
      {place.asks === 'nationalId' && (
        <NationalIdCell
          place={key}
          whose={whose}
          row={row}
          chosen={place.typed.nationalId}
          kept={place.kept}
          faulty={faults.nationalId !== undefined}
          describedBy={messageId}
          onType={typeId}
          onPaste={paste('nationalId')}
        />
      )}
      {row.nationalId?.kind === 'document' && (
        <DocumentCells
          place={key}
          whose={whose}
          typed={row.nationalId}
          describedBy={messageId}
          onType={typeId}
        />
      )}
      {place.ticket !== null && currency !== null && (
        <PriceChoice {...{ whose, currency, current }} place={key} ticket={place.ticket} />
      )}
      <div className={message['foot']}>
        <p id={messageId} className={message['message']} data-fault={said !== null}>
          <span className={message['of']}>
            <Isolate>{ticketName(place)}</Isolate>
          </span>
          {said ?? <IdReading row={row} />}
          {said === null && row.twice && place.kept && (
            <span className={message['twice']}>
              <IconAlertTriangle size={16} aria-hidden />
              {text.sell.twice}
            </span>
          )}
          {said === null && (
            <AgeOnDocument limits={place.ticket} kind={kindOf(row, place.typed.nationalId)} />
          )}
          {said === null && <PaperWarning of={`${row.firstName} ${row.lastName}`} />}
        </p>
        {fault === undefined && <SaveState state={state} />}
      </div>
    </li>
  );
}
