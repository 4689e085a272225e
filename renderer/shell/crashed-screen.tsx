import { Button, Group } from '@mantine/core';
import { IconUrgent } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { readAnswer } from '../api/answers.ts';
import { useText } from '../text/index.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

interface Props {
  readonly error: unknown;
  readonly onOpenAgain: () => void;
}

/** What stands in the place of a screen that broke. */
export function CrashedScreen({ error, onOpenAgain }: Props) {
  const text = useText();
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => again.current?.focus(), []);
  const answer = readAnswer(error);
  const queries = useQueryClient();
  const openAgain = () => {
    // An answer that broke the screen would break it again.
    queries.removeQueries({ type: 'inactive' });
    onOpenAgain();
  };
  return (
    <div role="alert">
      <EmptyState
        icon={<IconUrgent size={40} />}
        title={text.shell.crashed}
        action={
          <Group>
            <Button ref={again} onClick={openAgain}>
              {text.shell.openAgain}
            </Button>
            <Button variant="default" onClick={() => location.reload()}>
              {text.shell.reload}
            </Button>
          </Group>
        }
      >
        {answer.kind === 'defect' && answer.incident !== null
          ? text.answers.defect(answer.incident)
          : text.shell.crashedHint}
      </EmptyState>
    </div>
  );
}
