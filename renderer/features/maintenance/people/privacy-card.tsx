import { IconShieldLock, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Card, Fact, Facts } from '../card/card.tsx';
import { LookThenDo, useLookThenDo } from '../card/look-then-do.tsx';

/** National ids whose time is over: how many there are, and destroying them now. */
export function PrivacyCard() {
  const text = useText().participants;
  const { data: known } = useQuery(api.maintenance.settings.queryOptions());
  const due = useQuery(api.participants.removeIds.queryOptions({ input: { dryRun: true } }));
  const sentence = (result: { events: number; people: number; dryRun: boolean }) => {
    if (result.events === 0) return text.noIdsDue;
    return (result.dryRun ? text.wouldDestroy : text.destroyed)(result.people, result.events);
  };
  const remove = useLookThenDo({
    run: dryRun => client.participants.removeIds({ dryRun }),
    onDone: () => due.refetch(),
    sentence,
  });

  const some = (due.data?.events ?? 0) > 0;
  return (
    <Card icon={<IconShieldLock size={22} />} title={text.privacy} hint={text.privacyHint}>
      <Facts>
        <Fact name={text.keptFor}>{known && text.days(known.settings.retentionDays)}</Fact>
        <Fact name={text.idsDue}>{due.data && sentence(due.data)}</Fact>
      </Facts>
      <LookThenDo
        act={remove}
        title={text.privacy}
        look={{ id: 'maintenance.lookAtIds', keys: 'shift+F8' }}
        do={{
          id: 'maintenance.destroyIds',
          keys: 'shift+F9',
          label: some ? text.destroy(due.data?.people ?? 0) : text.destroyIds,
          icon: <IconTrash size={18} />,
          when: some,
          color: 'red',
        }}
        busy={text.destroying}
      />
    </Card>
  );
}
