import { Button } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { Failure } from '../../../ui/failure.tsx';
import form from '../cancel-form.module.css';
import { ReasonField } from '../reason-field.tsx';
import classes from './participant.module.css';

interface Props {
  readonly reasons: readonly string[];
  readonly hint: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly busy: boolean;
  /** What was answered instead, as far as no field of `children` says it. */
  readonly error: unknown;
  /** What is asked before the reason. */
  readonly children?: ReactNode;
  readonly onSend: (reason: string) => void;
  readonly onClose: () => void;
}

/** A question that is answered with a reason, which the journal keeps. */
export function ReasonForm(props: Props) {
  const text = useText();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const empty = reason.trim() === '';
    setMissing(empty);
    if (empty) field.current?.focus();
    else if (!props.busy) props.onSend(reason);
  };
  return (
    <form className={form['form']} onSubmit={send} noValidate>
      {props.children}
      <ReasonField
        value={reason}
        onChange={setReason}
        reasons={props.reasons}
        error={missing && reason.trim() === '' ? text.answers.faults.required(0) : undefined}
        fieldRef={field}
      />
      <p className={classes['hint']}>{props.hint}</p>
      {props.error !== null && <Failure error={props.error} />}
      <div className={form['buttons']}>
        <Button variant="default" onClick={props.onClose}>
          {text.ui.goBack}
        </Button>
        <BusyButton type="submit" leftSection={props.icon} busy={props.busy}>
          {props.label}
        </BusyButton>
      </div>
    </form>
  );
}
