import { Stack, Text } from '@mantine/core';
import { useText } from '../../../text/index.tsx';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { StartQuestion } from '../draft/start-question.ts';

/** Asks whether a start that looks like a slip is meant, and says what follows from it. */
export function useStartQuestion(): (question: StartQuestion) => Promise<boolean> {
  const text = useText().events.start;
  const format = useFormat();
  const confirm = useConfirm();
  return ({ startsAt, timeZone, doubts, taken, asksIds, lateSales }) => {
    const doubted = doubts.length > 0;
    const lines = [
      ...doubts.map(each => text[each]),
      ...(doubted && taken > 0 ? [text.taken(taken)] : []),
      ...(doubted && asksIds ? [text.ids] : []),
      ...lateSales.map(each => text.lateSale(each.name, format.dateTime(each.until, timeZone))),
    ];
    return confirm({
      title: doubted ? text.isMeant(format.dateTime(startsAt, timeZone)) : text.sellAfter,
      body: (
        <Stack gap="xs">
          {lines.map(line => (
            <Text key={line} size="sm">
              {line}
            </Text>
          ))}
        </Stack>
      ),
      confirmLabel: text.save,
      cancelLabel: text.change,
    });
  };
}
