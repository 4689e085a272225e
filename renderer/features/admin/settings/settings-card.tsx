import { IconAdjustments } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { SettingsForm } from './settings-form.tsx';

/** What holds for every counter at this database. */
export function SettingsCard() {
  const text = useText().settings;
  const { data, isPending, error, refetch } = useQuery(api.maintenance.settings.queryOptions());
  return (
    <Card icon={<IconAdjustments size={22} />} title={text.title} hint={text.hint}>
      {isPending && <ListSkeleton rows={4} height={80} />}
      {error !== null && data === undefined && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      {data !== undefined && <SettingsForm settings={data.settings} />}
    </Card>
  );
}
