import { IconGift } from '@tabler/icons-react';
import { type KeyboardEvent, type SyntheticEvent, useEffect } from 'react';
import { useText } from '../../../text/index.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useRequired } from '../../../ui/form/use-required.ts';
import classes from './free-form.module.css';

interface Props {
  /** Which ticket it is about. */
  readonly whose: string;
  readonly onGive: (reason: string) => void;
  readonly onLeave: () => void;
}

/** Why a ticket is on the house, asked where its price stands; Escape leaves it as it is. */
export function FreeForm({ whose, onGive, onLeave }: Props) {
  const text = useText().sell.free;
  const reason = useRequired('');
  const { fieldRef } = reason.field;
  useEffect(() => fieldRef.current?.focus(), [fieldRef]);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason.isFilled()) onGive(reason.value.trim());
  };
  // Around it Enter walks through the names, and Escape leaves them.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  return (
    <div className={classes['form']} onKeyDown={onKeyDown}>
      <Form aria-label={text.formOf(whose)} onSubmit={send}>
        <ReasonField {...reason.field} maxLength={100} reasons={Object.values(text.reasons)} />
        <FormButtons
          leave={{ showsKey: true, onLeave }}
          act={{ label: text.give, icon: <IconGift size={18} />, isBusy: false, showsKey: true }}
        />
      </Form>
    </div>
  );
}
