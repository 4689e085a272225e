import { Radio } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useText } from '../text/index.tsx';
import { PinField } from './form/secret-field.tsx';
import { Isolate } from './isolate.tsx';
import { isAltCode } from './keys.ts';
import classes from './pin-entry.module.css';

interface Props {
  /** What is asked by the list of people, for whoever does not see it. */
  readonly who: string;
  readonly operators: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly pin: string;
  readonly onPin: (pin: string) => void;
  readonly error: string | undefined;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

/** Who, and their PIN: the focus stays in the field, the arrows choose the person. */
export function PinEntry(props: Props) {
  const text = useText().signingIn;
  const { operators, chosen, fieldRef } = props;
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    props.onChoose(id);
    fieldRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || isAltCode(event.nativeEvent)) return;
    event.preventDefault();
    const at = operators.findIndex(each => each.id === chosen);
    choose(operators[(at + step + operators.length) % operators.length]?.id);
  };
  return (
    <div className={classes['entry']}>
      <Radio.Group aria-label={props.who} value={chosen ?? ''} onChange={choose}>
        <div className={classes['people']}>
          {operators.map(({ id, name }) => (
            <Radio.Card key={id} value={id} className={classes['person'] ?? ''} tabIndex={-1}>
              <IconUserCircle size={22} aria-hidden />
              <Isolate>{name}</Isolate>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <PinField
        ref={fieldRef}
        label={text.pin}
        description={operators.length > 1 ? text.pinArrows : undefined}
        maxLength={12}
        autoFocus
        value={props.pin}
        onChange={event => props.onPin(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        error={props.error}
      />
    </div>
  );
}
