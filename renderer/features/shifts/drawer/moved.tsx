import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Shift } from '../../../../core/contract/shift.ts';
import { useText } from '../../../text/index.tsx';
import { useFocusBack } from '../../../ui/form/use-focus-back.ts';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import classes from '../pane.module.css';
import { type Movement, useMovements } from './movements.ts';
import own from './moves.module.css';
import { TakeBackForm } from './take-back-form.tsx';

/** What was moved here in this shift: a mistake is taken back, with a reason. */
export function Moved({ shift }: { readonly shift: Shift }) {
  const text = useText().shift;
  const movements = useMovements(shift.id);
  return (
    <section className={classes['part']} aria-label={text.moved}>
      <h3 className={classes['subtitle']}>{text.moved}</h3>
      {movements.length === 0 ? (
        <p className={classes['quiet']}>{text.noneMoved}</p>
      ) : (
        <ul className={own['list']}>
          {movements.map(each => (
            <MovedRow key={each.id} movement={each} shift={shift} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps {
  readonly movement: Movement;
  readonly shift: Shift;
}

function MovedRow({ movement, shift }: RowProps) {
  const text = useText().shift;
  const { money } = useFormat();
  const { act, amountMinor, reason, takenBack } = movement;
  const [isAsked, setAsked] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Once it is taken back its button is gone: the next key belongs to the first act again.
  useFocusBack(
    isAsked,
    () =>
      button.current ??
      row.current?.closest('article')?.querySelector<HTMLElement>('[data-main-control]'),
  );
  const amount = money(amountMinor, shift.currency);
  return (
    <li ref={row} className={own['row']} data-void={takenBack || undefined}>
      <span className={own['what']}>
        {text.acts[act]}
        <span className={own['small']}>
          <Isolate>{reason}</Isolate>
        </span>
      </span>
      <Money minor={amountMinor} currency={shift.currency} />
      {takenBack && <span className={own['small']}>{text.takenBack}</span>}
      {!takenBack && !isAsked && (
        <Button
          ref={button}
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          aria-label={text.takeBackOf(text.acts[act], amount)}
          onClick={() => setAsked(true)}
        >
          {text.takeBack}
        </Button>
      )}
      {isAsked && (
        <TakeBackForm
          movement={movement}
          shift={shift}
          label={text.takeBackOf(text.acts[act], amount)}
          onLeave={() => setAsked(false)}
        />
      )}
    </li>
  );
}
