import type { ReactNode, SyntheticEvent } from 'react';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useRequired } from '../../../ui/form/use-required.ts';
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
  const text = useText().orders;
  const reason = useRequired('');
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason.isFilled() && !props.busy) props.onSend(reason.value);
  };
  return (
    <Form onSubmit={send}>
      {props.children}
      <ReasonField {...reason.field} hint={text.reasonHint} reasons={props.reasons} />
      <p className={classes['hint']}>{props.hint}</p>
      {props.error !== null && <Failure error={props.error} />}
      <FormButtons
        leave={{ onLeave: props.onClose }}
        act={{ label: props.label, icon: props.icon, isBusy: props.busy }}
      />
    </Form>
  );
}
