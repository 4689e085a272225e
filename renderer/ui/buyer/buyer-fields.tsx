import { Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useText } from '../../text/index.tsx';
import { Pair } from '../form/form.tsx';
import type { BuyerDraft } from './draft.ts';

interface Props {
  readonly draft: BuyerDraft;
  readonly faults: Readonly<Partial<Record<keyof BuyerDraft, string>>>;
  readonly size?: 'xs' | 'sm';
  readonly takesFocus?: boolean;
  readonly onType: (typed: Partial<BuyerDraft>) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

const kinds = { name: 'text', taxId: 'text', phone: 'tel', email: 'email' } as const;

/** Who an order is for, and a note about it: all of it optional. */
export function BuyerFields({ draft, faults, size = 'sm', takesFocus, onType, onKeyDown }: Props) {
  const text = useText().orders.buyer;
  const field = (name: keyof typeof kinds) => (
    <TextInput
      key={name}
      name={name}
      size={size}
      label={text[name]}
      type={name === 'phone' ? 'tel' : 'text'}
      inputMode={kinds[name]}
      dir={name === 'name' ? 'auto' : 'ltr'}
      autoComplete="off"
      spellCheck={false}
      maxLength={300}
      data-autofocus={(name === 'name' && takesFocus) || undefined}
      value={draft[name]}
      error={faults[name]}
      onKeyDown={onKeyDown}
      onChange={event => onType({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <Pair>
        {field('name')}
        {field('taxId')}
      </Pair>
      <Pair>
        {field('phone')}
        {field('email')}
      </Pair>
      <Textarea
        name="note"
        size={size}
        label={text.note}
        dir="auto"
        rows={2}
        resize="vertical"
        maxLength={1_000}
        value={draft.note}
        error={faults.note}
        onChange={event => onType({ note: event.currentTarget.value })}
      />
    </>
  );
}
