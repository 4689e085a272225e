import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { keyed } from '../../../ui/key-button.tsx';
import classes from './order-actions.module.css';

interface Props extends ButtonProps, Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps> {
  readonly keys: string;
}

/** The obvious next step: the same place and size from Pay to the next customer. */
export const MainButton = ({ keys, ...rest }: Props) => (
  <Button className={classes['main'] ?? ''} fullWidth h={56} {...keyed(keys)} {...rest} />
);
