import { Button, Progress, TextInput } from '@mantine/core';
import { IconPlayerStop, IconShieldCheck, IconShieldSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { useCommand } from '../../ui/command.ts';
import { Failure } from '../../ui/failure.tsx';
import { KeyChip } from '../../ui/key-chip.tsx';
import { ariaKeys } from '../../ui/keys.ts';
import { Card, Foot } from './card.tsx';
import { readHead } from './head.ts';
import { JournalFacts } from './journal-facts.tsx';
import { JournalFindings } from './journal-findings.tsx';
import { useJournalCheck } from './use-journal-check.ts';

const checkKeys = 'F7';
/** Milliseconds: what was done just now is sealed within some seconds. */
const calm = 5_000;

/** How far the journal is sealed, and the check that nobody has changed it since. */
export function JournalCard() {
  const text = useText().journal;
  const { data } = useQuery(api.journal.state.queryOptions({ refetchInterval: calm }));
  const [typed, setTyped] = useState('');
  const check = useJournalCheck();
  const anchor = readHead(typed);
  const wrong = typed.trim() !== '' && anchor === null;
  const start = () => {
    if (!wrong) check.start(anchor);
  };
  useCommand({ id: 'maintenance.checkJournal', keys: checkKeys, label: text.start, run: start });
  const { progress } = check;
  const [location, navigate] = useLocation();
  const button = useRef<HTMLButtonElement>(null);
  // The program's menu leads here.
  useEffect(() => {
    if (location !== '/maintenance/journal') return;
    button.current?.focus();
    navigate('/maintenance', { replace: true });
  }, [location, navigate]);

  return (
    <Card icon={<IconShieldCheck size={22} />} title={text.check} hint={text.checkHint}>
      <JournalFacts state={data} />
      {/* Not before the rest: an area that opens takes the first field there is for its main one. */}
      {data !== undefined && (
        <TextInput
          label={text.anchor}
          description={text.anchorHint}
          error={wrong && text.anchorWrong}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
        />
      )}
      {check.error !== null && <Failure error={check.error} onRetry={start} />}
      {check.result !== null && check.result.found > 0 && (
        <JournalFindings verification={check.result} />
      )}
      <Foot
        result={
          progress === null ? (
            check.stopped ? (
              text.stopped
            ) : (
              check.result?.found === 0 && text.soundOf(check.result.rows, check.result.seals)
            )
          ) : (
            <>
              {text.checking(progress.rows, progress.of)}
              <Progress
                value={progress.of === 0 ? 100 : (progress.rows / progress.of) * 100}
                aria-label={text.start}
              />
            </>
          )
        }
      >
        {progress !== null && (
          <Button variant="default" leftSection={<IconPlayerStop size={18} />} onClick={check.stop}>
            {text.stop}
          </Button>
        )}
        <BusyButton
          ref={button}
          leftSection={<IconShieldSearch size={18} />}
          rightSection={<KeyChip keys={checkKeys} />}
          aria-keyshortcuts={ariaKeys(checkKeys)}
          busy={progress !== null}
          onClick={start}
        >
          {text.start}
        </BusyButton>
      </Foot>
    </Card>
  );
}
