import { Textarea } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { readAnswer } from '../../../api/answers.ts';
import { client } from '../../../api/index.ts';
import { answerSentence } from '../../../text/answer-sentence.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { KeyForm } from './key-form.tsx';
import { OwnPassword } from './own-password.tsx';
import classes from './recovery.module.css';

interface Props {
  /** With what came of it; null where nothing was done. */
  readonly onClose: (result: string | null) => void;
}

/** Types a key in again from its paper. */
export function PutKeyBack({ onClose }: Props) {
  const text = useText();
  const say = text.keys;
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [isMissing, setMissing] = useState(false);
  const codeField = useRef<HTMLTextAreaElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  useEffect(() => codeField.current?.focus(), []);
  const restore = useMutation({
    mutationFn: () => client.installation.restoreKey({ code, password }),
    onSuccess: async ({ as }) => {
      announce(say.restored[as]);
      await queries.invalidateQueries();
      onClose(say.restored[as]);
    },
    onError: error => {
      if (isCodeWrong(error)) codeField.current?.focus();
      else passwordField.current?.select();
    },
  });
  const { error } = restore;
  const wrong = error !== null && isCodeWrong(error);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setMissing(code.trim() === '');
    if (code.trim() === '') codeField.current?.focus();
    else if (!restore.isPending) restore.mutate();
  };
  const codeFault = wrong ? answerSentence(text, readAnswer(error)) : isMissing && say.codeMissing;
  return (
    <KeyForm
      title={say.putBack}
      onSubmit={submit}
      onClose={() => onClose(null)}
      act={{
        label: say.putBack,
        icon: <IconKey size={18} />,
        isPending: restore.isPending,
      }}
    >
      <Textarea
        ref={codeField}
        className={classes['code'] ?? ''}
        label={say.code}
        description={say.codeHint}
        rows={4}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={code}
        onChange={event => setCode(event.currentTarget.value)}
        error={codeFault}
      />
      <OwnPassword
        ref={passwordField}
        value={password}
        onChange={setPassword}
        error={wrong ? null : error}
        onOver={restore.reset}
      />
    </KeyForm>
  );
}

function isCodeWrong(error: unknown): boolean {
  const answer = readAnswer(error);
  return answer.kind === 'refusal' && answer.code === 'CODE_WRONG';
}
