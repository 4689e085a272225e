import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { faultSentence } from '../../../../text/answer-sentence.ts';
import { type Text, useText } from '../../../../text/index.tsx';
import { useFormat } from '../../../../ui/format.ts';
import type { Field, Typed } from '../../sale/draft.ts';
import classes from './list.module.css';
import type { ListedPerson } from './read-list.ts';

function nameOf({ sell }: Text, field: Field, { nationalId }: Typed): string {
  if (field === 'firstName' || field === 'lastName') return sell[field];
  return sell[nationalId?.kind ?? 'pesel'];
}

interface Props {
  readonly people: readonly ListedPerson[];
  /** How many rows there are to fill. */
  readonly room: number;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** Every line of the file: whom it names, or why it cannot be taken. */
export function ListPreview({ people, room, onTake, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const good = people.filter(each => each.fault === null).length;
  const left = good - room;
  return (
    <div className={classes['preview']}>
      <p className={classes['sum']} role="status">
        {text.sell.importSum(good, people.length - good)}
        {left > 0 && ` ${text.sell.pastedLeft(left)}`}
      </p>
      <ol className={classes['lines']} tabIndex={0} aria-label={text.sell.importTitle}>
        {people.map(({ number, typed, fault }) => (
          <li key={number} data-bad={fault !== null}>
            <span className={classes['number']}>{format.number(number)}</span>
            <span className={classes['who']} dir="auto">
              {[typed.firstName, typed.lastName].filter(Boolean).join(' ')}
            </span>
            <span className={classes['verdict']}>
              {fault === null ? (
                <>
                  <IconCircleCheck size={16} aria-hidden />
                  <span>{text.sell.lineRight}</span>
                </>
              ) : (
                <>
                  <IconAlertTriangle size={16} aria-hidden />
                  <span>
                    {nameOf(text, fault.field, typed)}: {faultSentence(text, fault.fault)}
                  </span>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {text.ui.goBack}
        </Button>
        <Button data-autofocus disabled={good === 0} onClick={onTake}>
          {text.sell.fillRows(Math.min(good, room))}
        </Button>
      </div>
    </div>
  );
}
