import { IconLink } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import type { SeenHead } from '../../../../../core/contract/head.ts';
import { refusalOf } from '../../../../api/answers.ts';
import { api, client } from '../../../../api/index.ts';
import { useText } from '../../../../text/index.tsx';
import { announce } from '../../../../ui/announce.tsx';
import { Failure } from '../../../../ui/failure.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { FormButtons } from '../../../../ui/form/form-buttons.tsx';
import { ReasonField } from '../../../../ui/form/reason-field.tsx';
import { useRequired } from '../../../../ui/form/use-required.ts';
import classes from './chain-card.module.css';

interface Props {
  /** The head that this counter knew, and gives up: another one in the meantime is not given up unseen. */
  readonly head: SeenHead;
  readonly onClose: () => void;
}

/** Why this counter goes on from a journal that it did not know, and what that means. */
export function AcceptForm({ head: { number, hash }, onClose }: Props) {
  const text = useText().journal.chain;
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const reason = useRequired('');
  const accept = useMutation({
    mutationFn: () => client.journal.acceptHead({ head: { number, hash }, reason: reason.value }),
    onSuccess: () => {
      announce(text.accepted);
      // The card goes, and the next key belongs to the check of what this counter goes on with.
      navigate('/admin/check/ready', { replace: true });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: api.journal.key() }),
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason.isFilled() && !accept.isPending) accept.mutate();
  };
  return (
    <Form
      className={classes['ask']}
      aria-label={text.accept}
      takesFocus
      onLeave={onClose}
      onSubmit={send}
    >
      <ReasonField {...reason.field} />
      <p className={classes['hint']}>{text.acceptHint}</p>
      {accept.error !== null && (
        <Failure error={accept.error}>
          {refusalOf(accept.error)?.code === 'CHANGED_MEANWHILE' && text.acceptChanged}
        </Failure>
      )}
      <FormButtons
        leave={{ onLeave: onClose }}
        act={{
          label: text.confirm,
          icon: <IconLink size={18} />,
          isBusy: accept.isPending,
          color: 'red',
        }}
      />
    </Form>
  );
}
