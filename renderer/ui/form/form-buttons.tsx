import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../busy-button.tsx';
import { KeyChip } from '../key-chip.tsx';
import classes from './form.module.css';

interface Props {
  readonly leave: {
    readonly onLeave: () => void;
    /** Instead of the usual words. */
    readonly label?: string;
    readonly isQuiet?: boolean;
    /** Whether the button says that Escape does it. */
    readonly showsKey?: boolean;
  };
  /** What the form is for; null where nothing can be done here. */
  readonly act: {
    readonly label: string;
    readonly icon: ReactNode;
    readonly isBusy: boolean;
    readonly color?: string;
    /** Whether the button says that Enter does it. */
    readonly showsKey?: boolean;
  } | null;
  /** What else can be done about it. */
  readonly aside?: ReactNode;
  /** Another way to do it, before the one that Enter takes. */
  readonly otherwise?: ReactNode;
}

/** The way out of a form, and what it is for. */
export function FormButtons({ leave, act, aside, otherwise }: Props) {
  const text = useText();
  return (
    <div className={classes['buttons']}>
      {aside}
      <Button
        {...(leave.isQuiet === true
          ? { variant: 'subtle', color: 'gray' }
          : { variant: 'default' })}
        rightSection={leave.showsKey === true && <KeyChip keys="Escape" />}
        onClick={leave.onLeave}
      >
        {leave.label ?? text.ui.goBack}
      </Button>
      {otherwise}
      {act !== null && (
        <BusyButton
          type="submit"
          leftSection={act.icon}
          rightSection={act.showsKey === true && <KeyChip keys="Enter" />}
          busy={act.isBusy}
          {...(act.color !== undefined && { color: act.color })}
        >
          {act.label}
        </BusyButton>
      )}
    </div>
  );
}
