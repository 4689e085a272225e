import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../text/index.tsx';
import { useCounter } from '../../ui/use-counter.ts';
import classes from './form.module.css';
import { GuidedStart } from './guided-start.tsx';
import { JoinBoxOffice } from './join-box-office.tsx';

/** Of a program that nobody has set up: a box office of its own, or a counter of one that exists. */
export function FirstStart() {
  const text = useText().keys;
  const { status } = useCounter();
  const [isJoining, setJoining] = useState(false);
  // What is on a shared server already has joined.
  if (status?.database.kind !== 'builtIn' && !isJoining) return <GuidedStart />;
  return (
    <div className={classes['form']}>
      {isJoining ? <JoinBoxOffice /> : <GuidedStart />}
      <Button variant="subtle" color="gray" onClick={() => setJoining(!isJoining)}>
        {isJoining ? text.startInstead : text.joinInstead}
      </Button>
    </div>
  );
}
