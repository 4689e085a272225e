import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import type { Counter } from '../../../../core/contract/counters.ts';
import { line } from '../../../../core/contract/text.ts';
import { readAnswer } from '../../../api/answers.ts';
import { client } from '../../../api/index.ts';
import { answerSentence } from '../../../text/answer-sentence.ts';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { check } from '../../../ui/check.ts';
import classes from '../card/form.module.css';

const named = z.object({ name: line(40) });

interface Props {
  readonly counter: Counter;
  readonly onClose: () => void;
}

/** A counter's name, in its own row. */
export function RenameCounter({ counter, onClose }: Props) {
  const text = useText();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { name: counter.name },
    validate: values => check(text, named, values),
  });
  const rename = useMutation({
    mutationFn: ({ name }: z.input<typeof named>) =>
      client.access.renameCounter({ counterId: counter.id, name }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      onClose();
    },
  });
  const error = rename.error === null ? null : answerSentence(text, readAnswer(rename.error));
  const props = form.getInputProps('name') as { error?: string };

  return (
    <form
      className={classes['rename']}
      aria-label={text.counters.rename}
      noValidate
      onKeyDown={event => {
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={form.onSubmit(values => {
        if (!rename.isPending) rename.mutate(values);
      })}
    >
      <TextInput
        label={text.counters.name}
        autoComplete="off"
        autoFocus
        {...props}
        error={props.error ?? error}
      />
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {text.ui.goBack}
        </Button>
        <BusyButton
          type="submit"
          leftSection={<IconDeviceFloppy size={18} />}
          busy={rename.isPending}
        >
          {text.counters.rename}
        </BusyButton>
      </div>
    </form>
  );
}
