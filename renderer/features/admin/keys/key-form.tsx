import type { ReactNode, SyntheticEvent } from 'react';
import { useText } from '../../../text/index.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import classes from './recovery.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly act: { readonly label: string; readonly icon: ReactNode; readonly isBusy: boolean };
  /** Another way to do it, before the one that Enter takes. */
  readonly otherwise?: ReactNode;
}

/** A form inside a card of the key: Enter does it, Escape leaves it. */
export function KeyForm({ title, children, onSubmit, onClose, act, otherwise }: Props) {
  const text = useText().keys;
  return (
    <Form
      className={classes['form']}
      aria-label={title}
      takesFocus
      onLeave={onClose}
      onSubmit={onSubmit}
    >
      {children}
      <FormButtons
        leave={{ label: text.cancel, isQuiet: true, onLeave: onClose }}
        act={{ ...act, showsKey: true }}
        otherwise={otherwise}
      />
    </Form>
  );
}
