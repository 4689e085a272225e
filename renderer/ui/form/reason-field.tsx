import { TextInput, UnstyledButton } from '@mantine/core';
import type { RefObject } from 'react';
import { useText } from '../../text/index.tsx';
import classes from './reason-field.module.css';

interface Props {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  /** Usual ones, to choose from. */
  readonly reasons?: readonly string[];
  readonly hint?: string;
  readonly maxLength?: number;
  readonly error: string | undefined;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

/** Why something is done, which the journal keeps: a usual reason by one press, or any other in words. */
export function ReasonField({
  value,
  onChange,
  reasons = [],
  hint,
  maxLength = 300,
  error,
  fieldRef,
}: Props) {
  const text = useText().orders;
  return (
    <div>
      {reasons.length > 0 && (
        <div className={classes['reasons']} role="group" aria-label={text.usualReasons}>
          {reasons.map(reason => (
            <UnstyledButton
              key={reason}
              className={classes['reason']}
              aria-pressed={value === reason}
              onClick={() => {
                onChange(reason);
                fieldRef.current?.focus();
              }}
            >
              {reason}
            </UnstyledButton>
          ))}
        </div>
      )}
      <TextInput
        ref={fieldRef}
        data-autofocus
        label={text.reason}
        placeholder={hint}
        required
        maxLength={maxLength}
        autoComplete="off"
        value={value}
        error={error}
        onChange={event => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
