import { Button } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../text/index.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import classes from './form.module.css';
import { JoinBoxOffice } from './join-box-office.tsx';
import { SignIn } from './sign-in.tsx';

/** All there is at a counter that nobody has let in yet, with the two ways in which that is done here. */
export function WaitingCounter() {
  const text = useText().signingIn;
  const [isReading, setReading] = useState(false);
  return (
    <div className={classes['form']}>
      <div role="status">
        <EmptyState icon={<IconHourglass size={40} />} title={text.waitingTitle}>
          {text.waitingHint}
        </EmptyState>
      </div>
      {isReading ? <JoinBoxOffice /> : <SignIn />}
      <Button variant="subtle" color="gray" onClick={() => setReading(!isReading)}>
        {isReading ? text.signInToLetIn : text.readEnrolment}
      </Button>
    </div>
  );
}
