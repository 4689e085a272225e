import { IconCashRegister } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { OpeningFields } from '../../../ui/shift/opening-fields.tsx';
import { useCashSettings } from '../../../ui/shift/use-drawer.ts';
import { useOpening } from '../../../ui/shift/use-opening.ts';
import { ToCheck } from '../../../ui/terminal/check/to-check.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import classes from './opening-pane.module.css';

/** What a shift is for, and its first step: what lies in the drawer. */
export function OpeningPane() {
  const text = useText().shift;
  const { may } = useCounter();
  return (
    <div className={classes['opening']}>
      <EmptyState icon={<IconCashRegister size={40} />} title={text.openTitle}>
        {text.openHint}
      </EmptyState>
      {may('openShift') ? <OpeningForm /> : <p>{text.mayNotOpen}</p>}
      <ToCheck />
    </div>
  );
}

function OpeningForm() {
  const text = useText().shift;
  const { currency } = useCashSettings();
  // The screen itself goes on to the shift.
  const opening = useOpening(() => undefined);
  if (currency === undefined) return null;
  return (
    <Form
      className={classes['form']}
      aria-label={text.open}
      takesFocus
      faulty={opening.faulty}
      onSubmit={opening.submit}
    >
      <OpeningFields opening={opening} currency={currency} />
      <BusyButton
        type="submit"
        size="lg"
        busy={opening.call.isPending}
        leftSection={<IconCashRegister size={20} />}
        keys="Enter"
      >
        {text.open}
      </BusyButton>
    </Form>
  );
}
