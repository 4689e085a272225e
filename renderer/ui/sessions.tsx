import { IconLogout2 } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, client } from '../api/index.ts';
import { useText } from '../text/index.tsx';
import { Ago } from './ago.tsx';
import { BusyButton } from './busy-button.tsx';
import { Failure } from './failure.tsx';
import { Isolate } from './isolate.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import classes from './sessions.module.css';
import { When } from './when.tsx';

interface Props {
  /** Somebody else's, by permission; one's own where nobody is named. */
  readonly operatorId?: string;
}

/** Where an operator is signed in, and the way out of each. */
export function Sessions({ operatorId }: Props) {
  const text = useText().signingIn;
  const whose = operatorId === undefined ? {} : { operatorId };
  const queries = useQueryClient();
  const { data, isPending, error, refetch } = useQuery(
    api.access.listSessions.queryOptions({ input: whose }),
  );
  const end = useMutation({
    // All the others where none is named.
    mutationFn: async (sessionId: string | null) => {
      if (sessionId === null) await client.access.endSessions(whose);
      else await client.access.endSession({ sessionId });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: api.access.listSessions.key() }),
  });
  const start = (sessionId: string | null) => {
    if (!end.isPending) end.mutate(sessionId);
  };
  const others = data?.sessions.filter(each => !each.isThis).length ?? 0;

  return (
    <div className={classes['sessions']}>
      {isPending && <ListSkeleton rows={2} height={56} />}
      {error !== null && data === undefined && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      <ul className={classes['list']} aria-label={text.sessions}>
        {data?.sessions.map(session => (
          <li key={session.id} className={classes['row']}>
            <div className={classes['where']}>
              <span>
                <Isolate>{session.counterName ?? text.goneCounter}</Isolate>
                {session.isThis && ` · ${text.thisSession}`}
              </span>
              <span className={classes['when']}>
                {text.signedInSince} <When at={session.since} form="relativeDateTime" /> ·{' '}
                {text.lastSeen} <Ago at={session.lastSeen} />
              </span>
            </div>
            {!session.isThis && (
              <BusyButton
                variant="default"
                leftSection={<IconLogout2 size={18} />}
                busy={end.isPending && end.variables === session.id}
                onClick={() => start(session.id)}
              >
                {text.endSession}
              </BusyButton>
            )}
          </li>
        ))}
      </ul>
      {end.error !== null && <Failure error={end.error} />}
      {data?.sessions.length === 0 && <p className={classes['when']}>{text.nowhere}</p>}
      {others > 1 && (
        <BusyButton
          variant="default"
          leftSection={<IconLogout2 size={18} />}
          busy={end.isPending && end.variables === null}
          onClick={() => start(null)}
        >
          {text.endOtherSessions(others)}
        </BusyButton>
      )}
    </div>
  );
}
