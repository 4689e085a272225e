import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { readAnswer } from '../../api/answers.ts';
import { useText } from '../../text/index.tsx';
import type { Needed } from './second-person.tsx';

interface Approval {
  readonly operatorId: Needed['approvers'][number]['id'];
  readonly pin: string;
}

interface Given<Answer> {
  readonly call: (by: { readonly approval?: Approval }) => Promise<Answer>;
  readonly onDone: (answer: Answer) => void;
  readonly onFailed?: (error: unknown) => void;
}

/**
 * An act that a second person may have to confirm. The server says whether, and who can: then `second` is what
 * their part of the form needs, and a wrong PIN takes nothing else away.
 */
export function useConfirmed<Answer>({ call, onDone, onFailed }: Given<Answer>) {
  const text = useText();
  const [needed, setNeeded] = useState<Needed | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [pin, setPin] = useState('');
  const fieldRef = useRef<HTMLInputElement>(null);
  const approver = needed?.approvers.find(each => each.id === picked) ?? needed?.approvers[0];

  const act = useMutation({
    // Who confirms is remembered with the call, their PIN is not.
    mutationFn: (by: typeof approver) => call(by ? { approval: { operatorId: by.id, pin } } : {}),
    onSuccess: onDone,
    onError: error => {
      const answer = readAnswer(error);
      if (answer.kind === 'refusal' && answer.code === 'APPROVAL_NEEDED') {
        setNeeded(answer.data);
        setPin('');
      }
      fieldRef.current?.select();
      onFailed?.(error);
    },
  });
  // Also when somebody who was asked can no longer confirm, and others are named.
  useEffect(() => fieldRef.current?.focus(), [needed]);

  const answer = act.error === null ? null : readAnswer(act.error);
  const code = answer?.kind === 'refusal' ? answer.code : null;
  const isWrong = code === 'WRONG_CREDENTIALS';
  const isGone = code === 'APPROVAL_NEEDED' && act.variables !== undefined;
  return {
    send: () => act.mutate(approver),
    isPending: act.isPending,
    /** Forgets what came of the last try. */
    forget: act.reset,
    /** Something else is to be done now: who would have to confirm that is asked anew. */
    renew: () => {
      act.reset();
      setNeeded(null);
    },
    /** Whether everything is typed that the server is known to ask for; leads to the PIN where that is not. */
    isReady: (): boolean => {
      if (approver === undefined || pin !== '') return true;
      fieldRef.current?.focus();
      return false;
    },
    /** What the part of the second person does not say itself. */
    error: isWrong || code === 'APPROVAL_NEEDED' ? null : act.error,
    second: needed && {
      needed,
      chosen: approver?.id,
      onChoose: (id: string) => {
        setPicked(id);
        act.reset();
      },
      pin,
      onPin: setPin,
      error: isWrong ? text.signingIn.pinWrong : isGone ? text.orders.cannotConfirm : undefined,
      fieldRef,
    },
  };
}
