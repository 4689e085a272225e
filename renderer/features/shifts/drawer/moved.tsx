import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Shift } from '../../../../core/contract/shift.ts';
import type { Movement } from '../../../../core/contract/shift-report.ts';
import { api } from '../../../api/index.ts';
import { live } from '../../../api/live.ts';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useFocusBack } from '../../../ui/form/use-focus-back.ts';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import { When } from '../../../ui/when.tsx';
import classes from '../pane.module.css';
import { movementName, TakenBack } from './movement-words.tsx';
import own from './moves.module.css';
import { TakeBackForm } from './take-back-form.tsx';

/** What was moved in this shift at whichever counter: a mistake is taken back, with a reason. */
export function Moved({ shift }: { readonly shift: Shift }) {
  const text = useText().shift;
  const { data, error, refetch } = useQuery(api.shifts.movements.queryOptions(live));
  const movements = data?.movements.filter(each => each.kind !== 'float');
  return (
    <section className={classes['part']} aria-label={text.moved}>
      <h3 className={classes['subtitle']}>{text.moved}</h3>
      {movements === undefined && error !== null && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      {movements?.length === 0 && <p className={classes['quiet']}>{text.noneMoved}</p>}
      {movements !== undefined && movements.length > 0 && (
        <ul className={own['list']}>
          {movements.map(each => (
            <MovedRow key={each.id} movement={each} currency={shift.currency} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps {
  readonly movement: Movement;
  readonly currency: string;
}

function MovedRow({ movement, currency }: RowProps) {
  const text = useText().shift;
  const { money } = useFormat();
  const { kind, reason, operatorName, at, takenBack } = movement;
  const amountMinor = Math.abs(movement.amountMinor);
  const what = movementName(text, kind);
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
  const amount = money(amountMinor, currency);
  return (
    <li ref={row} className={own['row']} data-void={takenBack !== null || undefined}>
      <span className={own['what']}>
        {what}
        <span className={own['small']}>
          <Isolate>{reason}</Isolate> · <Isolate>{operatorName}</Isolate> ·{' '}
          <When at={at} form="relativeDateTime" />
        </span>
      </span>
      {kind !== 'noSale' && <Money minor={amountMinor} currency={currency} />}
      {takenBack !== null && <TakenBack {...takenBack} />}
      {kind !== 'noSale' && takenBack === null && !isAsked && (
        <Button
          ref={button}
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          aria-label={text.takeBackOf(what, amount)}
          onClick={() => setAsked(true)}
        >
          {text.takeBack}
        </Button>
      )}
      {isAsked && (
        <TakeBackForm
          movement={movement}
          label={text.takeBackOf(what, amount)}
          onLeave={() => setAsked(false)}
        />
      )}
    </li>
  );
}
