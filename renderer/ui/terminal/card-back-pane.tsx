import type { ReactNode } from 'react';
import type { Attempt } from '../../../core/contract/attempt.ts';
import { client } from '../../api/index.ts';
import { AttemptPane } from './attempt-pane.tsx';
import { Later } from './later.tsx';
import type { CardBack } from './use-card-back.ts';

interface Props {
  readonly waiting: NonNullable<CardBack['waiting']>;
  readonly inDialog?: boolean;
  readonly children?: (body: ReactNode, foot: ReactNode) => ReactNode;
}

/** What a terminal gives back, before the act that it belongs to is booked. */
export function CardBackPane({ waiting, inDialog = false, children }: Props) {
  const ended = (attempt: Attempt) => {
    if (attempt.state === 'approved') waiting.end(attempt);
    else if (attempt.state === 'aborted' && attempt.isAbortAsked) waiting.end(null);
  };
  return (
    <AttemptPane
      key={waiting.asked.id}
      asked={waiting.asked}
      inDialog={inDialog}
      otherwise={<Later inDialog={inDialog} onLeave={() => waiting.end(null)} />}
      onEnded={ended}
      onLeave={() => waiting.end(null)}
      onAgain={waiting.again}
      onOther={id =>
        void client.payments.attempt({ id }).then(({ attempt }) => waiting.follow(attempt))
      }
      {...(children !== undefined && { children })}
    />
  );
}
