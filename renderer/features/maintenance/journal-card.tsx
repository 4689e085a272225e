import { Button, Progress, TextInput } from '@mantine/core';
import {
  IconCircleCheck,
  IconPlayerStop,
  IconShieldCheck,
  IconShieldSearch,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { isolated } from '../../text/isolated.ts';
import { Ago } from '../../ui/ago.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { useCommand } from '../../ui/command.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useFormat } from '../../ui/format.ts';
import { KeyChip } from '../../ui/key-chip.tsx';
import { ariaKeys } from '../../ui/keys.ts';
import classes from './card.module.css';
import { Card, Fact, Facts, Foot } from './card.tsx';
import { readHead } from './head.ts';
import { JournalFindings } from './journal-findings.tsx';
import { useJournalCheck } from './use-journal-check.ts';

const checkKeys = 'F7';
/** Milliseconds: what was done just now is sealed within some seconds. */
const calm = 5_000;

/** How far the journal is sealed, and the check that nobody has changed it since. */
export function JournalCard() {
  const text = useText().journal;
  const { number } = useFormat();
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
  const last = data?.lastCheck;

  return (
    <Card icon={<IconShieldCheck size={22} />} title={text.check} hint={text.checkHint}>
      <Facts>
        <Fact name={text.lastSeal}>
          {data &&
            (data.head === null ? (
              text.noSeal
            ) : (
              <>
                {number(data.head.number)} ·{' '}
                <bdi dir="ltr" className={classes['place']}>
                  {data.head.hash.slice(0, 12)}…
                </bdi>
                <CopyButton
                  value={`${data.head.number}:${data.head.hash}`}
                  label={text.copyHead}
                  copiedLabel={text.copied}
                />
              </>
            ))}
        </Fact>
        <Fact name={text.unsealed}>
          {data && (data.unsealed === 0 ? text.none : text.entries(data.unsealed))}
        </Fact>
        <Fact name={text.lastCheck}>
          {last === null && text.never}
          {last && (
            <span>
              {last.found === 0 ? (
                <span className={classes['good']}>
                  <IconCircleCheck size={18} aria-hidden />
                  {text.sound}
                </span>
              ) : (
                text.unsound(last.found)
              )}
              {last.operatorName !== null && ` · ${isolated(last.operatorName)}`} ·{' '}
              <Ago at={last.at} />
            </span>
          )}
        </Fact>
      </Facts>
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
