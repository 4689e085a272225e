import { Checkbox, Modal } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { Minor } from '../../../../core/contract/money.ts';
import type { ListedOperator } from '../../../../core/contract/operators.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { useRequired } from '../../../ui/form/use-required.ts';
import { MoneyField } from '../../../ui/money-field.tsx';

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
  const text = useText().operators;
  const queries = useQueryClient();
  const [isFree, setFree] = useState(operator.refundLimitMinor === null);
  const amount = useRequired<number | null>(operator.refundLimitMinor);
  const { fieldRef, ...field } = amount.field;
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
    if (save.isPending) return;
    if (isFree) save.mutate(null);
    else if (amount.isFilled()) save.mutate(Minor.parse(amount.value));
  };

  return (
    <Form aria-label={text.refundLimit} onSubmit={send}>
      <Checkbox
        label={text.noRefundLimit}
        checked={isFree}
        data-autofocus={isFree || undefined}
        onChange={event => {
          setFree(event.currentTarget.checked);
          // The next key belongs to the amount, once it can be typed.
          if (!event.currentTarget.checked) requestAnimationFrame(() => fieldRef.current?.focus());
        }}
      />
      <MoneyField
        ref={fieldRef}
        {...field}
        label={text.refundAlone}
        description={text.refundLimitHint}
        currency={currency}
        disabled={isFree}
        data-autofocus={!isFree || undefined}
      />
      {save.error !== null && <Failure error={save.error} />}
      <FormButtons
        leave={{ showsKey: true, onLeave: onClose }}
        act={{
          label: text.saveRefundLimit,
          icon: <IconDeviceFloppy size={18} />,
          isBusy: save.isPending,
          showsKey: true,
        }}
      />
    </Form>
  );
}
