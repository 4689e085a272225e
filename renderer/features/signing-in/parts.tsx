import { Button } from '@mantine/core';
import { IconLogin2 } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Part } from '../../../core/contract/training.ts';
import { client } from '../../api/index.ts';
import { keepSession } from '../../api/session.ts';
import { useText } from '../../text/index.tsx';
import { Failure } from '../../ui/failure.tsx';
import classes from './form.module.css';

/** The way into a training or the demo: by one key as one of those who work there. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const { training: text, shell } = useText();
  const queries = useQueryClient();
  const signIn = useMutation({
    async mutationFn({ email, password }: Part) {
      keepSession(await client.access.signIn({ email, password }));
      await queries.invalidateQueries();
    },
  });
  return (
    <div className={classes['form']}>
      <h1 className={classes['title']}>{text.whoTitle}</h1>
      {parts.map((part, at) => (
        <Button
          key={part.email}
          size="lg"
          variant={at === 0 ? 'filled' : 'default'}
          autoFocus={at === 0}
          leftSection={<IconLogin2 size={20} />}
          onClick={() => signIn.mutate(part)}
        >
          {text.asPart(shell.roles[part.role], part.name)}
        </Button>
      ))}
      {signIn.error !== null && <Failure error={signIn.error} />}
    </div>
  );
}
