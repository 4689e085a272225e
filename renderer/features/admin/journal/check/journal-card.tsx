import { Button } from '@mantine/core';
import {
  IconPlayerStop,
  IconPrinter,
  IconShieldCheck,
  IconShieldSearch,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { readHead } from '../../../../../core/contract/head.ts';
import { api } from '../../../../api/index.ts';
import { useText } from '../../../../text/index.tsx';
import { BusyButton } from '../../../../ui/busy-button.tsx';
import { Card, Foot } from '../../../../ui/card/card.tsx';
import { useCommand } from '../../../../ui/command.ts';
import { Failure } from '../../../../ui/failure.tsx';
import { useAskedByAddress } from '../../../../ui/use-asked-by-address.ts';
import { AnchorField } from './anchor-field.tsx';
import { JournalFacts } from './journal-facts.tsx';
import { JournalFindings } from './journal-findings.tsx';
import { JournalOutcome } from './journal-outcome.tsx';
import { useJournalCheck } from './use-journal-check.ts';
import { usePrintHead } from './use-print-head.ts';

/** Milliseconds: what was done just now is sealed within some seconds. */
const calm = 5_000;

/** How far the journal is sealed, and the check that nobody has changed it since. */
export function JournalCard() {
  const text = useText().journal;
  const { data } = useQuery(api.journal.state.queryOptions({ refetchInterval: calm }));
  const [typed, setTyped] = useState('');
  const check = useJournalCheck();
  const { printing, printed } = usePrintHead();
  const read = typed.trim() === '' ? null : readHead(typed);
  const start = () => {
    if (read === null) check.start(null);
    else if ('head' in read) check.start(read.head);
  };
  const sealed = data !== undefined && data.head !== null;
  const print = () => {
    if (!printing.isPending) printing.mutate();
  };
  useCommand({ id: 'maintenance.checkJournal', label: text.start, run: start });
  useCommand({
    id: 'maintenance.printHead',
    label: text.printHead,
    run: print,
    when: sealed,
  });
  const { progress } = check;
  const button = useRef<HTMLButtonElement>(null);
  useAskedByAddress('admin/check', 'ready', () => button.current?.focus());

  return (
    <Card icon={<IconShieldCheck size={22} />} title={text.check} hint={text.checkHint}>
      <JournalFacts state={data} />
      {/* Not before the rest: an area that opens takes the first field there is for its main one. */}
      {data !== undefined && <AnchorField typed={typed} read={read} onType={setTyped} />}
      {check.error !== null && <Failure error={check.error} onRetry={start} />}
      {printing.isError && <Failure error={printing.error} onRetry={print} />}
      {check.result !== null && <JournalFindings verification={check.result} />}
      <Foot result={<JournalOutcome check={check} printed={printed} />}>
        {progress !== null && (
          <Button variant="default" leftSection={<IconPlayerStop size={18} />} onClick={check.stop}>
            {text.stop}
          </Button>
        )}
        {sealed && (
          <BusyButton
            variant="default"
            leftSection={<IconPrinter size={18} />}
            busy={printing.isPending}
            onClick={print}
          >
            {text.printHead}
          </BusyButton>
        )}
        <BusyButton
          ref={button}
          leftSection={<IconShieldSearch size={18} />}
          busy={progress !== null}
          onClick={start}
        >
          {text.start}
        </BusyButton>
      </Foot>
    </Card>
  );
}
