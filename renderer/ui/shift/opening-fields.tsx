import { useRef } from 'react';
import { useText } from '../../text/index.tsx';
import { Failure } from '../failure.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { MoneyField } from '../money-field.tsx';
import type { Opening } from './use-opening.ts';

interface Props {
  readonly opening: Opening;
  readonly currency: string;
  readonly id?: string;
}

/** What lies in the drawer, and why it is not what the last close left. */
export function OpeningFields({ opening, currency, id }: Props) {
  const text = useText().shift;
  const reason = useRef<HTMLInputElement>(null);
  const { form, field, needsReason, rest } = opening;
  return (
    <>
      <MoneyField
        {...(id !== undefined && { id })}
        data-main-control
        label={text.float}
        description={text.floatHint}
        currency={currency}
        {...field('countedFloatMinor')}
        value={form.values.countedFloatMinor}
      />
      {needsReason && (
        <ReasonField
          value={form.values.reason}
          onChange={typed => form.setFieldValue('reason', typed)}
          error={field('reason').error}
          fieldRef={reason}
        />
      )}
      {rest !== null && <Failure error={rest} />}
    </>
  );
}
