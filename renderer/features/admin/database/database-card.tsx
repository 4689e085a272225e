import {
  IconAlertTriangle,
  IconCircleCheck,
  IconDatabase,
  IconPlugConnected,
} from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { sizeIn } from '../../../../core/format/numbers.ts';
import { client } from '../../../api/index.ts';
import { momentNow } from '../../../api/server-clock.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { Ago } from '../../../ui/ago.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import classes from '../../../ui/card/card.module.css';
import { Card, Fact, Facts, Foot } from '../../../ui/card/card.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useFormat } from '../../../ui/format.ts';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import { overviewQuery } from '../overview.ts';

/** Which database this counter works with, and whether it answers. */
export function DatabaseCard() {
  const text = useText();
  const say = text.maintenance;
  const { language } = useLanguage();
  const { number } = useFormat();
  const database = useCounter().status?.database;
  const login = database?.login;
  const overview = useQuery(overviewQuery());
  const measure = useMutation({
    mutationFn: async () => {
      const begun = performance.now();
      await client.maintenance.overview();
      return { milliseconds: Math.max(1, Math.round(performance.now() - begun)), at: momentNow() };
    },
    retry: false,
  });

  return (
    <Card icon={<IconDatabase size={22} />} title={say.database} hint={say.databaseHint}>
      {overview.isError && (
        <Failure error={overview.error} onRetry={() => void overview.refetch()} />
      )}
      <Facts>
        {database !== undefined && (
          <>
            <Fact name={say.kind[database.kind]}>
              {database.problem === null ? (
                <span className={classes['good']}>
                  <IconCircleCheck size={18} aria-hidden />
                  {say.answers}
                </span>
              ) : (
                text.database[database.problem].title
              )}
            </Fact>
            <Fact name={say.where}>
              <bdi dir="ltr" className={classes['place']}>
                {database.where.split(/(?<=[/\\])/).map((part, at) => (
                  <Fragment key={at}>
                    {part}
                    <wbr />
                  </Fragment>
                ))}
              </bdi>
              <CopyButton value={database.where} label={say.copyWhere} />
            </Fact>
          </>
        )}
        {overview.isPending && <ListSkeleton rows={4} height={40} />}
        {overview.data !== undefined && (
          <>
            <Fact name={say.server}>
              <bdi dir="ltr">{overview.data.serverVersion}</bdi>
            </Fact>
            <Fact name={say.size}>{sizeIn(language, overview.data.databaseBytes)}</Fact>
            <Fact name={say.migrations}>{number(overview.data.migrations)}</Fact>
            <Fact name={say.connections}>{number(overview.data.connections)}</Fact>
          </>
        )}
      </Facts>
      {login != null && login !== 'counter' && (
        <p className={classes['doubt']} role="status">
          <IconAlertTriangle size={18} aria-hidden />
          {say.ownerLogin[login]}
        </p>
      )}
      <p className={classes['hint']}>{say.whereSet}</p>
      {measure.isError && <Failure error={measure.error} />}
      <Foot
        result={
          measure.data !== undefined && (
            <>
              {say.answeredIn(measure.data.milliseconds)} · <Ago at={measure.data.at} />
            </>
          )
        }
      >
        <BusyButton
          variant="default"
          leftSection={<IconPlugConnected size={18} />}
          busy={measure.isPending}
          onClick={() => measure.mutate()}
        >
          {say.measure}
        </BusyButton>
      </Foot>
    </Card>
  );
}
