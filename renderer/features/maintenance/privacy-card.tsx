import { Progress } from '@mantine/core';
import { IconEye, IconShieldLock, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
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
import { momentNow } from './overview.ts';

const lookKeys = 'shift+F8';
const removeKeys = 'shift+F9';

/** National ids whose time is over: how many there are, and destroying them now. */
export function PrivacyCard() {
  const text = useText().maintenance;
  const { data: known } = useQuery(api.maintenance.settings.queryOptions());
  const due = useQuery(api.participants.removeIds.queryOptions({ input: { dryRun: true } }));
  const remove = useMutation({
    mutationFn: async (dryRun: boolean) => ({
      ...(await client.participants.removeIds({ dryRun })),
      at: momentNow(),
    }),
    onSuccess: async result => {
      announce(sentence(result));
      await due.refetch();
    },
  });
  const sentence = (result: { events: number; people: number; dryRun: boolean }) => {
    if (result.events === 0) return text.noIdsDue;
    return (result.dryRun ? text.wouldDestroy : text.destroyed)(result.people, result.events);
  };
  const { isPending, variables, error } = remove;
  const start = (dryRun: boolean) => {
    if (!isPending) remove.mutate(dryRun);
  };
  const some = (due.data?.events ?? 0) > 0;
  const label = some ? text.destroy(due.data?.people ?? 0) : text.destroyIds;
  useCommand({
    id: 'maintenance.lookAtIds',
    keys: lookKeys,
    label: `${text.privacy}: ${text.lookFirst}`,
    run: () => start(true),
  });
  useCommand({
    id: 'maintenance.destroyIds',
    keys: removeKeys,
    label,
    run: () => start(false),
    when: some,
  });

  return (
    <Card icon={<IconShieldLock size={22} />} title={text.privacy} hint={text.privacyHint}>
      <Facts>
        <Fact name={text.keptFor}>{known && text.days(known.settings.retentionDays)}</Fact>
        <Fact name={text.idsDue}>{due.data && sentence(due.data)}</Fact>
      </Facts>
      {error !== null && <Failure error={error} onRetry={() => start(variables)} />}
      <Foot
        result={
          isPending ? (
            <Progress value={100} animated aria-label={text.destroying} />
          ) : (
            remove.data !== undefined && (
              <>
                {sentence(remove.data)} · <When at={remove.data.at} form="relativeDateTime" />
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
          color="red"
          leftSection={<IconTrash size={18} />}
          disabled={!some}
          rightSection={<KeyChip keys={removeKeys} />}
          aria-keyshortcuts={ariaKeys(removeKeys)}
          busy={isPending && !variables}
          onClick={() => start(false)}
        >
          {label}
        </BusyButton>
      </Foot>
    </Card>
  );
}
