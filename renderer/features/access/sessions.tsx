import { IconLogout2 } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { Ago } from '../../ui/ago.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Isolate } from '../../ui/isolate.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { When } from '../../ui/when.tsx';
import classes from './account.module.css';

/** Where the operator is signed in, and the way out of each. */
export function Sessions() {
  const text = useText().access;
  const queries = useQueryClient();
  const { data, isPending, error, refetch } = useQuery(
    api.access.listSessions.queryOptions({ input: {} }),
  );
  const end = useMutation({
    // All the others where none is named.
    mutationFn: async (sessionId: string | null) => {
      if (sessionId === null) await client.access.endSessions({});
      else await client.access.endSession({ sessionId });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: api.access.listSessions.key() }),
  });
  const start = (sessionId: string | null) => {
    if (!end.isPending) end.mutate(sessionId);
  };
  const others = data?.sessions.filter(each => !each.isThis).length ?? 0;

  return (
    <section className={classes['part']} aria-label={text.sessions}>
      <h2>{text.sessions}</h2>
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
    </section>
  );
}
