import { IconAlertTriangle, IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import classes from '../../../ui/card/card.module.css';
import { Card, Fact, Facts } from '../../../ui/card/card.tsx';
import { Rows } from '../../../ui/card/rows.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { RemovalForm } from './removal-form.tsx';
import { RemovalRow } from './removal-row.tsx';

/** National ids whose time is over: which go, when, and what keeps them; any of it can be stopped. */
export function PrivacyCard() {
  const text = useText().participants;
  const { data: known } = useQuery(api.maintenance.settings.queryOptions());
  const { data, error, refetch } = useQuery(api.participants.idRemovals.queryOptions());
  const [asked, setAsked] = useState<string | null>(null);
  const removals = data?.removals ?? [];
  return (
    <Card icon={<IconShieldLock size={22} />} title={text.privacy} hint={text.privacyHint}>
      {data !== undefined && data.heldBack !== null && removals.length > 0 && (
        <p className={classes['doubt']} role="status">
          <IconAlertTriangle size={18} aria-hidden />
          {text.heldBack[data.heldBack]}
        </p>
      )}
      <Facts>
        <Fact name={text.keptFor}>{known && text.days(known.settings.retentionDays)}</Fact>
        {data !== undefined && removals.length === 0 && (
          <Fact name={text.idsDue}>{text.noIdsDue}</Fact>
        )}
      </Facts>
      {error !== null && data === undefined && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      {removals.length > 0 && (
        <Rows label={text.idsDue}>
          {removals.map(each => (
            <RemovalRow key={each.eventId} removal={each} onAsk={() => setAsked(each.eventId)}>
              {asked === each.eventId && (
                <RemovalForm removal={each} onClose={() => setAsked(null)} />
              )}
            </RemovalRow>
          ))}
        </Rows>
      )}
    </Card>
  );
}
