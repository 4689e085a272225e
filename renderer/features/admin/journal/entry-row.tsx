import type { Entry } from '../../../../core/contract/journal.ts';
import { isolated } from '../../../../core/text/isolated.ts';
import { useText } from '../../../text/index.tsx';
import { Cut } from '../../../ui/list/cut.tsx';
import { ListRow } from '../../../ui/list/list-row.tsx';
import { When } from '../../../ui/when.tsx';
import { ActIcon } from './act-icon.tsx';
import { actorOf, actSentence } from './act-sentence.ts';
import classes from './entry-row.module.css';

/** Pixels. */
export const rowHeight = 65;

export const rowId = (seq: number) => `entry-${seq}`;

interface Props {
  readonly entry: Entry;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

/** One act: what was done to what, then who, where and when. */
export function EntryRow({ entry, selected, onSelect }: Props) {
  const text = useText().journal;
  const { seq, at, operation, counterName, about } = entry;
  return (
    <ListRow id={rowId(seq)} height={rowHeight} selected={selected} onSelect={onSelect}>
      <div className={classes['entry']}>
        <span className={classes['sign']}>
          <ActIcon operation={operation} />
        </span>
        <div className={classes['lines']}>
          <div className={classes['line']}>
            <span className={classes['what']}>{actSentence(text, operation)}</span>
            {about !== null && <Cut text={about.name} />}
          </div>
          <div className={classes['line']}>
            <span className={classes['who']}>
              {isolated(actorOf(text, entry))}
              {counterName !== null && ` · ${isolated(counterName)}`}
            </span>
            <span className={classes['when']}>
              <When at={at} form="relativeDateTime" />
            </span>
          </div>
        </div>
      </div>
    </ListRow>
  );
}
