import { Progress } from '@mantine/core';
import { IconArrowBackUp, IconEye, IconHourglassEmpty } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { announce } from '../../ui/announce.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { useCommand } from '../../ui/command.ts';
import { Failure } from '../../ui/failure.tsx';
import { KeyChip } from '../../ui/key-chip.tsx';
import { ariaKeys } from '../../ui/keys.ts';
import { When } from '../../ui/when.tsx';
import { Card, Fact, Facts, Foot } from './card.tsx';
import { momentNow, overviewQuery } from './overview.ts';
import { useAskedByAddress } from './use-asked-by-address.ts';

const lookKeys = 'F8';
const releaseKeys = 'F9';

/** Holds that ran out: how many there are, and closing them all at once. */
export function HoldsCard() {
  const text = useText().maintenance;
  const queries = useQueryClient();
  const { data } = useQuery(overviewQuery());
  const release = useMutation({
    mutationFn: async (dryRun: boolean) => ({
      ...(await client.maintenance.releaseExpiredHolds({ dryRun })),
      at: momentNow(),
    }),
    onSuccess: async result => {
      announce(sentence(result));
      await queries.invalidateQueries({ queryKey: api.maintenance.key() });
      if (!result.dryRun) await queries.invalidateQueries({ queryKey: api.orders.key() });
    },
  });
  const sentence = (result: { orders: number; places: number; dryRun: boolean }) => {
    if (result.orders === 0) return text.nothingToRelease;
    return (result.dryRun ? text.wouldRelease : text.released)(result.orders, result.places);
  };
  const { isPending, variables, error } = release;
  const start = (dryRun: boolean) => {
    if (!isPending) release.mutate(dryRun);
  };
  const places = data?.lapsedPlaces ?? 0;
  const some = (data?.lapsedHolds ?? 0) > 0;
  const releaseLabel = some ? text.release(places) : text.releasePlaces;
  useCommand({
    id: 'maintenance.lookFirst',
    keys: lookKeys,
    label: `${text.holds}: ${text.lookFirst}`,
    run: () => start(true),
  });
  useCommand({
    id: 'maintenance.release',
    keys: releaseKeys,
    label: releaseLabel,
    run: () => start(false),
    when: some,
  });

  useAskedByAddress('holds/look', () => start(true));
  useAskedByAddress('holds/release', () => start(false));

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
      {error !== null && <Failure error={error} onRetry={() => start(variables)} />}
      <Foot
        result={
          isPending ? (
            <Progress value={100} animated aria-label={text.releasing} />
          ) : (
            release.data !== undefined && (
              <>
                {sentence(release.data)} · <When at={release.data.at} form="relativeDateTime" />
              </>
            )
          )
        }
      >
        <BusyButton
          variant="default"
          leftSection={<IconEye size={18} />}
          rightSection={<KeyChip keys={lookKeys} />}
          aria-keyshortcuts={ariaKeys(lookKeys)}
          busy={isPending && variables}
          onClick={() => start(true)}
        >
          {text.lookFirst}
        </BusyButton>
        <BusyButton
          leftSection={<IconArrowBackUp size={18} />}
          disabled={!some}
          rightSection={<KeyChip keys={releaseKeys} />}
          aria-keyshortcuts={ariaKeys(releaseKeys)}
          busy={isPending && !variables}
          onClick={() => start(false)}
        >
          {releaseLabel}
        </BusyButton>
      </Foot>
    </Card>
  );
}
