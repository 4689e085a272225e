import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconInfoCircle,
  IconKey,
  IconLifebuoy,
  IconPrinter,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import cards from '../../../ui/card/card.module.css';
import { Card, Fact, Facts, Foot } from '../../../ui/card/card.tsx';
import { useCommand } from '../../../ui/command.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useFocusBack } from '../../../ui/form/use-focus-back.ts';
import { useRecoveryMissing } from '../status/use-recovery-missing.ts';
import { PrintCode } from './print-code.tsx';
import { PutKeyBack } from './put-key-back.tsx';
import classes from './recovery.module.css';

/** The key of the national ids on paper, and back from it; says what cannot be read for want of a key. */
export function RecoveryCard() {
  const text = useText().keys;
  const state = useQuery(api.installation.state.queryOptions());
  const foreign = useQuery(api.participants.foreignKeys.queryOptions());
  const { people = 0, events = 0 } = foreign.data ?? {};
  const isOffered = useRecoveryMissing();
  const [open, setOpen] = useState<'print' | 'putBack' | null>(null);
  const [result, setResult] = useState<string | null>(null);
  const printButton = useRef<HTMLButtonElement>(null);
  const putBackButton = useRef<HTMLButtonElement>(null);
  const opener = useRef(printButton);
  useFocusBack(open !== null, () => opener.current.current);
  const begin = (which: 'print' | 'putBack') => {
    opener.current = which === 'print' ? printButton : putBackButton;
    setResult(null);
    setOpen(which);
  };
  const end = (came: string | null) => {
    setOpen(null);
    setResult(came);
  };
  const commands = { when: open === null };
  useCommand({
    ...commands,
    id: 'maintenance.printCode',
    label: text.printCode,
    run: () => begin('print'),
  });
  useCommand({
    ...commands,
    id: 'maintenance.putKeyBack',
    label: text.putBack,
    run: () => begin('putBack'),
  });

  return (
    <Card icon={<IconLifebuoy size={22} />} title={text.recovery} hint={text.recoveryHint}>
      {state.isError && <Failure error={state.error} onRetry={() => void state.refetch()} />}
      <Facts>
        <Fact name={text.key}>
          <bdi dir="ltr" className={cards['place']}>
            {state.data?.name.replaceAll(/.{4}(?=.)/g, '$& ')}
          </bdi>
        </Fact>
        <Fact name={text.onPaper}>
          {state.data?.isPrinted === true && (
            <span className={cards['good']}>
              <IconCircleCheck size={18} aria-hidden />
              {text.printed}
            </span>
          )}
          {state.data?.isPrinted === false && text.notPrinted}
        </Fact>
      </Facts>
      {isOffered && (
        <p className={`${classes['note'] ?? ''} ${classes['quiet'] ?? ''}`}>
          <IconInfoCircle size={18} aria-hidden />
          {text.offer}
        </p>
      )}
      {people > 0 && (
        <p className={`${classes['note'] ?? ''} ${classes['warning'] ?? ''}`}>
          <IconAlertTriangle size={18} aria-hidden />
          {text.foreign(people, events)}
        </p>
      )}
      {open === 'print' && <PrintCode onClose={end} />}
      {open === 'putBack' && <PutKeyBack onClose={end} />}
      {open === null && (
        <Foot result={result ?? false}>
          <Button
            ref={putBackButton}
            variant="default"
            leftSection={<IconKey size={18} />}
            onClick={() => begin('putBack')}
          >
            {text.putBack}
          </Button>
          <Button
            ref={printButton}
            variant="default"
            leftSection={<IconPrinter size={18} />}
            onClick={() => begin('print')}
          >
            {text.printCode}
          </Button>
        </Foot>
      )}
    </Card>
  );
}
