import { IconArrowBackUp, IconHourglassEmpty } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Card, Fact, Facts } from '../../../ui/card/card.tsx';
import { LookThenDo, useLookThenDo } from '../../../ui/card/look-then-do.tsx';
import { useAskedByAddress } from '../../../ui/use-asked-by-address.ts';
import { overviewQuery } from '../overview.ts';

/** Holds that ran out: how many there are, and closing them all at once. */
export function HoldsCard() {
  const text = useText().maintenance;
  const queries = useQueryClient();
  const { data } = useQuery(overviewQuery());
  const release = useLookThenDo({
    run: dryRun => client.maintenance.releaseExpiredHolds({ dryRun }),
    async onDone({ dryRun }) {
      await queries.invalidateQueries({ queryKey: api.maintenance.key() });
      if (!dryRun) await queries.invalidateQueries({ queryKey: api.orders.key() });
    },
    sentence({ orders, places, dryRun }) {
      if (orders === 0) return text.nothingToRelease;
      return (dryRun ? text.wouldRelease : text.released)(orders, places);
    },
  });
  useAskedByAddress('admin/database', 'look', () => release.start(true));
  useAskedByAddress('admin/database', 'release', () => release.start(false));

  const places = data?.lapsedPlaces ?? 0;
  const some = (data?.lapsedHolds ?? 0) > 0;
  return (
    <Card icon={<IconHourglassEmpty size={22} />} title={text.holds} hint={text.holdsHint}>
      <Facts>
        <Fact name={text.heldNow}>
          {data && (data.heldOrders === 0 ? text.none : text.orders(data.heldOrders))}
        </Fact>
        <Fact name={text.lapsedNow}>
          {data && (some ? text.ordersAndPlaces(data.lapsedHolds, places) : text.none)}
        </Fact>
      </Facts>
      <LookThenDo
        act={release}
        title={text.holds}
        look="maintenance.lookFirst"
        do={{
          id: 'maintenance.release',
          label: some ? text.release(places) : text.releasePlaces,
          icon: <IconArrowBackUp size={18} />,
          when: some,
        }}
        busy={text.releasing}
      />
    </Card>
  );
}
