import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { useCounter } from '../../ui/use-counter.ts';
import classes from './form.module.css';
import { Parts } from './parts.tsx';
import { PinSignIn } from './pin-sign-in.tsx';
import { Practise } from './practise.tsx';
import { SignIn } from './sign-in.tsx';

interface Props {
  /** Who worked here last: most often it is they who come back. */
  readonly last: string | null;
}

/** By PIN or password; in a training or the demo in one step, as somebody of the sample data. */
export function WayIn({ last }: Props) {
  const { status } = useCounter();
  if (status?.training || status?.demo) return <WayIntoSamples last={last} />;
  return (
    <div className={classes['form']}>
      <AtTheCounter last={last} />
      {status?.goesOver && <Practise />}
    </div>
  );
}

/** By PIN where somebody's PIN works at this counter, else by password. */
function AtTheCounter({ last }: Props) {
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

/** Signing in can be practised, too. */
function WayIntoSamples({ last }: Props) {
  const { training: text } = useText();
  const { data, isPending } = useQuery(api.training.parts.queryOptions({ staleTime: Infinity }));
  const [asUsual, setAsUsual] = useState(false);
  if (isPending) return null;
  // Somebody may have begun a box office of their own in the folder of the demo.
  if (data === undefined || data.parts.length === 0) return <AtTheCounter last={last} />;
  return (
    <div className={classes['form']}>
      {asUsual ? <AtTheCounter last={last} /> : <Parts parts={data.parts} />}
      <Button variant="subtle" color="gray" onClick={() => setAsUsual(!asUsual)}>
        {asUsual ? text.chooseWho : text.asUsual}
      </Button>
    </div>
  );
}
