import { Button } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import classes from './recovery.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly act: { readonly label: string; readonly icon: ReactNode; readonly isPending: boolean };
  /** Another way to do it, before the one that Enter takes. */
  readonly otherwise?: ReactNode;
}

/** A form inside a card of the key: Enter does it, Escape leaves it. */
export function KeyForm({ title, children, onSubmit, onClose, act, otherwise }: Props) {
  const text = useText().keys;
  return (
    <form
      className={classes['form']}
      aria-label={title}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      {children}
      <div className={classes['buttons']}>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {text.cancel}
        </Button>
        {otherwise}
        <BusyButton
          type="submit"
          leftSection={act.icon}
          rightSection={<KeyChip keys="Enter" />}
          busy={act.isPending}
        >
          {act.label}
        </BusyButton>
      </div>
    </form>
  );
}
