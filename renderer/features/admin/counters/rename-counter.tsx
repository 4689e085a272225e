import { TextInput } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import type { Counter } from '../../../../core/contract/counters.ts';
import { line } from '../../../../core/contract/text.ts';
import { readAnswer } from '../../../api/answers.ts';
import { client } from '../../../api/index.ts';
import { answerSentence } from '../../../text/answer-sentence.ts';
import { useText } from '../../../text/index.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { useContractForm } from '../../../ui/form/use-contract-form.ts';
import classes from './rename-counter.module.css';

const rules = z.object({ name: line(40) });

interface Props {
  readonly counter: Counter;
  readonly onClose: () => void;
}

/** A counter's name, in its own row. */
export function RenameCounter({ counter, onClose }: Props) {
  const text = useText();
  const queries = useQueryClient();
  const { field, rest, call, submit } = useContractForm({
    initial: { name: counter.name },
    rules,
    send: ({ name }) => client.access.renameCounter({ counterId: counter.id, name }),
    onSent: async () => {
      await queries.invalidateQueries();
      onClose();
    },
  });
  // There is one field only: whatever it is, it stands there.
  const otherwise = rest === null ? null : answerSentence(text, readAnswer(rest));
  const { error, ...props } = field('name');
  return (
    <Form
      className={classes['rename']}
      aria-label={text.counters.rename}
      onLeave={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={text.counters.name}
        autoComplete="off"
        autoFocus
        {...props}
        error={error ?? otherwise}
      />
      <FormButtons
        leave={{ onLeave: onClose }}
        act={{
          label: text.counters.rename,
          icon: <IconDeviceFloppy size={18} />,
          isBusy: call.isPending,
        }}
      />
    </Form>
  );
}
