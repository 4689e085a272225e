import type { ReactNode } from 'react';
import { useText } from '../../../text/index.tsx';
import { FailedTry } from '../../../ui/delayed.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useFormat } from '../../../ui/format.ts';
import { CardBackPane } from '../../../ui/terminal/card-back-pane.tsx';
import type { Consequence } from '../consequence.ts';
import { Consequences } from '../consequences.tsx';
import { SecondPerson } from '../second-person.tsx';
import classes from './money-back-form.module.css';
import type { MoneyBack } from './use-money-back.ts';
import { mustBe } from './ways.ts';
import { WaysFields } from './ways-fields.tsx';

interface Props {
  readonly back: MoneyBack;
  /** What is asked first: which tickets, or how much. */
  readonly children: ReactNode;
  /** What is asked of the money, after the reason. */
  readonly more?: ReactNode;
  readonly consequence: Consequence;
  /** Whether the tickets stay valid. */
  readonly staysValid: boolean;
  readonly reasons: readonly string[];
  readonly isComplete: boolean;
  readonly label: string;
  readonly icon: ReactNode;
  readonly onKeep: () => void;
}

/** Whatever gives money back: what, why, by which way, what that does, who confirms it, and the button that says so. */
export function MoneyBackForm(props: Props) {
  const { back, consequence, staysValid, reasons, isComplete } = props;
  const text = useText().orders;
  const { money } = useFormat();
  const { act, reason, order, reckoning } = back;
  const sumError =
    back.isMissed && !back.isWhole
      ? text.sumMust(money(mustBe(back.ways, reckoning), order.currency))
      : undefined;
  if (back.card.waiting !== null) return <CardBackPane inDialog waiting={back.card.waiting} />;
  return (
    <Form ref={back.form} takesFocus onSubmit={back.submit(isComplete)}>
      <div className={classes['columns']}>
        <div className={classes['column']}>
          {props.children}
          <section aria-label={text.effect}>
            <Consequences
              consequence={consequence}
              currency={order.currency}
              warning={staysValid ? text.staysValid : text.cannotBeUndone}
            />
          </section>
        </div>
        <div className={classes['column']}>
          <ReasonField
            {...reason.field}
            hint={text.reasonHint}
            // Once a second person stands there it is chosen, and the lowest window shows the whole question.
            reasons={act.second === null ? reasons : []}
            error={reason.field.error ?? back.faults.reason}
          />
          {props.more}
          <WaysFields
            reckoning={reckoning}
            currency={order.currency}
            ways={back.ways}
            onWays={back.setWays}
            error={back.faults.ways ?? sumError}
          />
          {act.second !== null && <SecondPerson {...act.second} />}
        </div>
      </div>
      {back.rest !== null && <FailedTry error={back.rest} onOver={act.forget} />}
      <div className={classes['foot']}>
        <FormButtons
          leave={{ showsKey: true, onLeave: props.onKeep }}
          act={{
            label: props.label,
            icon: props.icon,
            isBusy: act.isPending,
            color: 'red',
            showsKey: true,
          }}
        />
      </div>
    </Form>
  );
}
