import { IconArrowBackUp } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
import { CommandId } from '../../../../core/contract/ids.ts';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Movement } from '../../../../core/contract/shift-report.ts';
import { line } from '../../../../core/contract/text.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useContractForm } from '../../../ui/form/use-contract-form.ts';
import { useSameId } from '../../../ui/same-id.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import own from './moves.module.css';

const rules = z.object({ reason: line(300) });

interface Props {
  readonly movement: Pick<Movement, 'id'>;
  /** What is taken back, with its amount. */
  readonly label: string;
  readonly onLeave: () => void;
}

/** Why a movement was a mistake. */
export function TakeBackForm({ movement, label, onLeave }: Props) {
  const text = useText().shift;
  const queries = useQueryClient();
  const idOf = useSameId();
  const fieldRef = useRef<HTMLInputElement>(null);
  const element = useRef<HTMLFormElement>(null);
  useShortcut({ keys: keyMap.next, label, action: () => element.current?.requestSubmit() });
  const { form, field, call, rest, submit, faulty } = useContractForm({
    initial: { reason: '' },
    rules,
    send: ({ reason }) =>
      client.shifts.voidMovement({
        id: CommandId.parse(idOf(reason)),
        movementId: movement.id,
        reason,
      }),
    onSent: answer => {
      queries.setQueryData(api.shifts.current.queryKey(), answer);
      void queries.invalidateQueries({ queryKey: api.shifts.key() });
      announce(text.takenBack);
      onLeave();
    },
  });
  return (
    <Form
      ref={element}
      className={own['form']}
      aria-label={label}
      takesFocus
      faulty={faulty + (call.isError ? call.submittedAt : 0)}
      onLeave={onLeave}
      onSubmit={submit}
    >
      <ReasonField
        value={form.values.reason}
        onChange={typed => form.setFieldValue('reason', typed)}
        reasons={text.usualMistakes}
        error={field('reason').error}
        fieldRef={fieldRef}
      />
      {rest !== null && <Failure error={rest} />}
      <FormButtons
        leave={{ onLeave, showsKey: true }}
        act={{
          label,
          icon: <IconArrowBackUp size={18} />,
          isBusy: call.isPending,
          showsKey: true,
        }}
      />
    </Form>
  );
}
