import { Button, Text } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { Failure } from '../../ui/failure.tsx';
import classes from './form.module.css';

/** From the sign-in over to training: the window begins anew there. */
export function Practise() {
  const { training: text } = useText();
  const enter = useMutation({ mutationFn: () => client.training.enter() });
  return (
    <div className={classes['practise']}>
      <Button
        variant="default"
        leftSection={<IconSchool size={20} />}
        onClick={() => enter.mutate()}
      >
        {text.practise}
      </Button>
      <Text size="sm" c="dimmed">
        {text.practiseHint}
      </Text>
      {enter.error !== null && <Failure error={enter.error} />}
    </div>
  );
}
