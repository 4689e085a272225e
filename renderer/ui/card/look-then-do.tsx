import { Progress } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { momentNow } from '../../api/server-clock.ts';
import { useText } from '../../text/index.tsx';
import { announce } from '../announce.tsx';
import { BusyButton } from '../busy-button.tsx';
import { useCommand } from '../command.ts';
import { Failure } from '../failure.tsx';
import { When } from '../when.tsx';
import { Foot } from './card.tsx';

interface Act<Result> {
  /** Asked without doing anything, or done. */
  readonly run: (dryRun: boolean) => Promise<Result>;
  /** After either of them; not awaited by the words of the result. */
  readonly onDone: (result: Result) => Promise<unknown>;
  readonly sentence: (result: Result) => string;
}

/** An act that can be looked at before it is done, and what came of the last time. */
export function useLookThenDo<Result>({ run, onDone, sentence }: Act<Result>) {
  const id = useId();
  const act = useMutation({
    // One after the other: the menu asks for the deed while the look is still being told.
    scope: { id },
    mutationFn: async (dryRun: boolean) => ({ ...(await run(dryRun)), at: momentNow() }),
    onSuccess(result) {
      announce(sentence(result));
      void onDone(result);
    },
  });
  return {
    ...act,
    start(dryRun: boolean) {
      if (!act.isPending || act.variables !== dryRun) act.mutate(dryRun);
    },
    said: act.data && { words: sentence(act.data), at: act.data.at },
  };
}

interface Props {
  readonly act: Pick<
    ReturnType<typeof useLookThenDo>,
    'isPending' | 'variables' | 'error' | 'start' | 'said'
  >;
  /** Of the card, for the list of commands. */
  readonly title: string;
  /** Names looking first among all commands. */
  readonly look: string;
  readonly do: {
    readonly id: string;
    readonly label: string;
    readonly icon: ReactNode;
    /** Whether there is anything to do. */
    readonly when: boolean;
  };
  /** Said while it runs. */
  readonly busy: string;
}

/** The foot of its card: what came of it, looking first, and doing it. */
export function LookThenDo({ act, title, look, do: deed, busy }: Props) {
  const text = useText().maintenance;
  const { isPending, variables: dryRun = true, error, start, said } = act;
  useCommand({
    id: look,
    label: `${title}: ${text.lookFirst}`,
    run: () => start(true),
  });
  useCommand({
    id: deed.id,
    label: deed.label,
    run: () => start(false),
    when: deed.when,
  });
  const result = isPending ? (
    <Progress value={100} animated aria-label={busy} />
  ) : (
    said !== undefined && (
      <>
        {said.words} · <When at={said.at} form="relativeDateTime" />
      </>
    )
  );
  return (
    <>
      {error !== null && <Failure error={error} onRetry={() => start(dryRun)} />}
      <Foot result={result}>
        <BusyButton
          variant="default"
          leftSection={<IconEye size={18} />}
          busy={isPending && dryRun}
          onClick={() => start(true)}
        >
          {text.lookFirst}
        </BusyButton>
        <BusyButton
          leftSection={deed.icon}
          disabled={!deed.when}
          busy={isPending && !dryRun}
          onClick={() => start(false)}
        >
          {deed.label}
        </BusyButton>
      </Foot>
    </>
  );
}
