import { Button } from '@mantine/core';
import { IconCopy, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../text/index.tsx';
import { Card, Fact, Facts, Foot } from '../../../ui/card/card.tsx';
import { copy } from '../../../ui/copy.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { useCounter } from '../../../ui/use-counter.ts';

/** Which program this is and where it runs: the first thing anybody asks who helps. */
export function AboutCard() {
  const { system: text, ui } = useText();
  const [copied, setCopied] = useState(false);
  const { status } = useCounter();
  if (status === undefined) return null;
  const { version, counterName, host, demo, database } = status;
  // For people who help, whatever their language: names and values as the program itself knows them.
  const forSupport = [
    `Rowlock ${version}`,
    `host ${host}`,
    `database ${database.kind} ${database.where}`,
    `counter ${counterName ?? ''}`,
    navigator.userAgent,
  ].join('\n');
  return (
    <Card icon={<IconInfoCircle size={22} />} title={text.title}>
      <Facts>
        <Fact name={text.version}>
          <bdi dir="ltr">Rowlock {version}</bdi>
        </Fact>
        <Fact name={text.counter}>
          <Isolate>{counterName ?? text.unnamedCounter}</Isolate>
        </Fact>
        <Fact name={text.program}>{text.host[host]}</Fact>
        {demo && <Fact name={text.sample}>{text.yes}</Fact>}
      </Facts>
      <Foot result={copied && ui.copied}>
        <Button
          variant="default"
          leftSection={<IconCopy size={18} />}
          onClick={() => void copy(forSupport).then(setCopied)}
        >
          {text.copy}
        </Button>
      </Foot>
    </Card>
  );
}
