import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../api/index.ts';
import { forgetSession } from '../../api/session.ts';
import { useText } from '../../text/index.tsx';
import { ChangePassword } from './change-password.tsx';
import classes from './form.module.css';

/** After a sign-in with a one-time password: nothing else is permitted before another is chosen. */
export function FirstPassword() {
  const text = useText();
  const queries = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => client.access.signOut(),
    onSuccess: async () => {
      forgetSession();
      await queries.resetQueries();
    },
  });
  return (
    <div className={classes['form']}>
      <h1 className={classes['title']}>{text.signingIn.firstPasswordTitle}</h1>
      <p className={classes['hint']}>{text.signingIn.firstPasswordHint}</p>
      <ChangePassword oldLabel={text.signingIn.oneTimePassword} onChanged={() => undefined} />
      <Button variant="subtle" color="gray" onClick={() => signOut.mutate()}>
        {text.shell.signOut}
      </Button>
    </div>
  );
}
