import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import classes from './form.module.css';
import { PinSignIn } from './pin-sign-in.tsx';
import { SignIn } from './sign-in.tsx';

interface Props {
  /** Who worked here last: most often it is they who come back. */
  readonly last: string | null;
}

/** By PIN where somebody's PIN works at this counter, else by password. */
export function WayIn({ last }: Props) {
  const text = useText().signingIn;
  const { data, isPending } = useQuery(api.access.pinOperators.queryOptions());
  const [byPassword, setByPassword] = useState(false);
  const operators = data?.operators ?? [];
  if (isPending) return null;
  if (operators.length === 0) return <SignIn />;
  return (
    <div className={classes['form']}>
      {byPassword ? <SignIn /> : <PinSignIn operators={operators} last={last} />}
      <Button variant="subtle" color="gray" onClick={() => setByPassword(!byPassword)}>
        {byPassword ? text.withPin : text.withPassword}
      </Button>
    </div>
  );
}
