import { Button } from '@mantine/core';
import { IconDoorExit, IconSchool, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '../api/index.ts';
import { useText } from '../text/index.tsx';
import { useAction } from '../ui/actions.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useConfirm } from '../ui/confirm.tsx';
import { Failure } from '../ui/failure.tsx';
import classes from './training-band.module.css';

interface Props {
  /** The way back to the box office is in this window. */
  readonly goesOver: boolean;
  /** Only who is signed in empties it. */
  readonly isSignedIn: boolean;
}

/** Above every screen of a training, so that nobody takes it for the real thing. */
export function TrainingBand({ goesOver, isSignedIn }: Props) {
  const { training: text } = useText();
  const confirm = useConfirm();
  const leave = useMutation({ mutationFn: () => client.training.leave() });
  const empty = useMutation({ mutationFn: () => client.training.empty() });
  const askToEmpty = async () => {
    const question = { title: text.emptyTitle, body: text.emptyBody, confirmLabel: text.empty };
    if (await confirm(question)) empty.mutate();
  };
  const mayEmpty = goesOver && isSignedIn;
  const emptying = { label: text.empty, icon: <IconTrash size={20} />, when: mayEmpty };
  useAction({ id: 'training.empty', ...emptying, run: () => void askToEmpty() });
  const leaving = { label: text.leave, icon: <IconDoorExit size={20} />, when: goesOver };
  useAction({ id: 'training.leave', ...leaving, run: () => leave.mutate() });
  const error = leave.error ?? empty.error;

  return (
    <aside className={classes['band']} aria-label={text.word}>
      <IconSchool size={20} aria-hidden />
      <strong className={classes['word']}>{text.word}</strong>
      <span className={classes['explained']}>
        {empty.isPending ? text.emptying : text.explained}
      </span>
      {error !== null && <Failure error={error} />}
      {mayEmpty && (
        <BusyButton
          size="compact-sm"
          variant="default"
          busy={empty.isPending}
          leftSection={<IconTrash size={16} />}
          onClick={() => void askToEmpty()}
        >
          {text.empty}
        </BusyButton>
      )}
      {goesOver && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDoorExit size={16} />}
          onClick={() => leave.mutate()}
        >
          {text.leave}
        </Button>
      )}
    </aside>
  );
}
