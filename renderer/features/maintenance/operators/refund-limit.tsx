import { Button, Checkbox, Modal } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useRef, useState } from 'react';
import { Minor } from '../../../../core/contract/money.ts';
import type { ListedOperator } from '../../../../core/contract/operators.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { MoneyField } from '../../../ui/money-field.tsx';
import classes from '../card/form.module.css';

interface Props {
  /** Null while nobody's is asked for. */
  readonly operator: ListedOperator | null;
  /** Of the settings: limits are in it. */
  readonly currency: string;
  readonly onClose: () => void;
}

/** How much somebody else gives back without a second person. */
export function RefundLimit({ operator, currency, onClose }: Props) {
  const text = useText();
  return (
    <Modal
      opened={operator !== null}
      onClose={onClose}
      title={operator !== null && text.operators.refundLimitOf(operator.name)}
      closeButtonProps={{ 'aria-label': text.ui.close }}
    >
      {operator !== null && <LimitForm {...{ operator, currency, onClose }} />}
    </Modal>
  );
}

interface FormProps extends Props {
  readonly operator: ListedOperator;
}

function LimitForm({ operator, currency, onClose }: FormProps) {
  const text = useText();
  const say = text.operators;
  const queries = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [isFree, setFree] = useState(operator.refundLimitMinor === null);
  const [amount, setAmount] = useState<number | null>(operator.refundLimitMinor);
  const [missing, setMissing] = useState(false);
  const save = useMutation({
    mutationFn: (refundLimitMinor: Minor | null) =>
      client.access.changeRefundLimit({ operatorId: operator.id, refundLimitMinor }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.access.operators.key() });
      onClose();
    },
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const isMissing = !isFree && amount === null;
    setMissing(isMissing);
    if (isMissing) field.current?.focus();
    else if (!save.isPending) save.mutate(isFree ? null : Minor.parse(amount));
  };

  return (
    <form className={classes['form']} aria-label={say.refundLimit} noValidate onSubmit={send}>
      <Checkbox
        label={say.noRefundLimit}
        checked={isFree}
        data-autofocus={isFree || undefined}
        onChange={event => {
          setFree(event.currentTarget.checked);
          // The next key belongs to the amount, once it can be typed.
          if (!event.currentTarget.checked) requestAnimationFrame(() => field.current?.focus());
        }}
      />
      <MoneyField
        ref={field}
        label={say.refundAlone}
        description={say.refundLimitHint}
        currency={currency}
        value={amount}
        onChange={setAmount}
        disabled={isFree}
        data-autofocus={!isFree || undefined}
        error={missing && amount === null ? text.answers.faults.required(0) : undefined}
      />
      {save.error !== null && <Failure error={save.error} />}
      <div className={classes['buttons']}>
        <Button variant="default" rightSection={<KeyChip keys="Escape" />} onClick={onClose}>
          {text.ui.goBack}
        </Button>
        <BusyButton
          type="submit"
          leftSection={<IconDeviceFloppy size={18} />}
          rightSection={<KeyChip keys="Enter" />}
          busy={save.isPending}
        >
          {say.saveRefundLimit}
        </BusyButton>
      </div>
    </form>
  );
}
