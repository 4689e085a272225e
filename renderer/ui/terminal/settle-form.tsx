import { Radio } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useRef } from 'react';
import { z } from 'zod';
import type { Attempt } from '../../../core/contract/attempt.ts';
import type { AttemptId } from '../../../core/contract/ids.ts';
import { line } from '../../../core/contract/text.ts';
import { client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { Failure } from '../failure.tsx';
import { Form } from '../form/form.tsx';
import { FormButtons } from '../form/form-buttons.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { useContractForm } from '../form/use-contract-form.ts';
import classes from './attempt-pane.module.css';

const outcomes = ['approved', 'declined'] as const;
type Outcome = (typeof outcomes)[number];
const rules = z.object({ outcome: z.enum(outcomes), reason: line(300) });

interface Props {
  readonly id: AttemptId;
  readonly onSettled: (answer: { attempt: Attempt }) => void;
  readonly onLeave: () => void;
}

/** What the slip of the terminal says, entered by a person, with a reason that the journal keeps. */
export function SettleForm({ id, onSettled, onLeave }: Props) {
  const text = useText().cardPayments;
  const fieldRef = useRef<HTMLInputElement>(null);
  const initial: { outcome: Outcome | ''; reason: string } = { outcome: '', reason: '' };
  const { form, field, call, rest, submit, faulty } = useContractForm({
    initial,
    rules,
    send: ({ outcome, reason }) =>
      client.payments.settle({ id, outcome: outcome === '' ? 'declined' : outcome, reason }),
    onSent: onSettled,
  });
  return (
    <Form
      aria-label={text.enterResult}
      takesFocus
      faulty={faulty + (call.isError ? call.submittedAt : 0)}
      onLeave={onLeave}
      onSubmit={submit}
    >
      <Radio.Group
        label={text.result}
        value={form.values.outcome}
        error={field('outcome').error === undefined ? undefined : text.chooseResult}
        onChange={typed => form.setFieldValue('outcome', outcomes.find(is => is === typed) ?? '')}
      >
        <div className={classes['results']}>
          {outcomes.map(each => (
            <Radio
              key={each}
              value={each}
              label={text.results[each]}
              data-mantine-stop-propagation
            />
          ))}
        </div>
      </Radio.Group>
      <ReasonField
        value={form.values.reason}
        onChange={typed => form.setFieldValue('reason', typed)}
        reasons={text.usualReasons}
        error={field('reason').error}
        fieldRef={fieldRef}
      />
      {rest !== null && <Failure error={rest} />}
      <FormButtons
        leave={{ onLeave, showsKey: true }}
        act={{
          label: text.enter,
          icon: <IconCheck size={18} />,
          isBusy: call.isPending,
          showsKey: true,
        }}
      />
    </Form>
  );
}
