import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import classes from './pay.module.css';

interface Props {
  readonly keys: string;
  readonly loading?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  /** What it will do, with the amount. */
  readonly children: ReactNode;
}

/** The obvious next step of the pay panel, always at the same place. */
export const FinishButton = ({ keys, loading, disabled, onClick, children }: Props) => (
  <Button
    className={classes['finish'] ?? ''}
    fullWidth
    h={56}
    loading={loading ?? false}
    disabled={disabled ?? false}
    rightSection={<KeyChip keys={keys} />}
    aria-keyshortcuts={ariaKeys(keys)}
    onClick={onClick}
  >
    {children}
  </Button>
);
