import { IconArrowsExchange } from '@tabler/icons-react';
import { type ClipboardEvent, useState } from 'react';
import { peselAmongDocuments } from '../../../../core/contract/document-number.ts';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import type { TypedId } from '../sale/draft.ts';
import { focusOn } from '../sale/focus.ts';
import { Cell } from './cell.tsx';
import classes from './row.module.css';
import type { Row } from './row.ts';

interface Props {
  readonly place: string;
  /** Which ticket, in words. */
  readonly whose: string;
  readonly row: Row;
  /** The typed id is stored: it is shown masked once the field is left. */
  readonly kept: boolean;
  readonly faulty: boolean;
  readonly describedBy: string;
  readonly onType: (id: TypedId) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
}

export const otherKind = (kind: TypedId['kind']): TypedId['kind'] =>
  kind === 'pesel' ? 'document' : 'pesel';

/** The kind a row asks for now: what is typed, else what is stored, else PESEL. */
export const kindOf = (row: Row, chosen: TypedId | null): TypedId['kind'] =>
  chosen?.kind ?? row.storedId?.kind ?? 'pesel';

/** PESEL or document. What is stored shows masked; whatever is typed over it replaces it. */
export function NationalIdCell(props: Props & { readonly chosen: TypedId | null }) {
  const { place, whose, row, kept, chosen, onType } = props;
  const text = useText();
  const [inside, setInside] = useState(false);
  const kind = kindOf(row, chosen);
  const hidden = kept && !inside && row.storedId !== null;
  const label = kind === 'pesel' ? text.sell.pesel : text.sell.document;

  function typed(value: string) {
    // Letters begin a document number, and a PESEL is none: nobody should have to say so first.
    const letters = kind === 'pesel' && row.nationalId === null && /^\s*\p{L}/u.test(value);
    const isPesel = peselAmongDocuments(value, chosen?.country ?? null) !== null;
    const meant = isPesel ? 'pesel' : kind;
    onType({ ...chosen, kind: letters ? 'document' : meant, text: value });
  }

  return (
    <div
      className={classes['id']}
      data-scan="id"
      onFocus={() => setInside(true)}
      onBlur={() => setInside(false)}
    >
      <Cell
        id={focusOn.field(place, 'nationalId')}
        label={label}
        name={`${label}, ${whose}`}
        value={hidden ? '' : (chosen?.text ?? '')}
        placeholder={row.storedId?.masked ?? ''}
        direction="ltr"
        numeric={kind === 'pesel'}
        faulty={props.faulty}
        describedBy={props.describedBy}
        onType={typed}
        onPaste={props.onPaste}
      />
      <button
        type="button"
        className={classes['kind']}
        tabIndex={-1}
        aria-keyshortcuts={ariaKeys(keyMap.idKind)}
        onClick={() => onType({ ...chosen, kind: otherKind(kind), text: chosen?.text ?? '' })}
      >
        <IconArrowsExchange size={16} aria-hidden />
        {kind === 'pesel' ? text.sell.document : text.sell.pesel}
        <span className={classes['keys']}>
          <KeyChip keys={keyMap.idKind} />
        </span>
      </button>
    </div>
  );
}
