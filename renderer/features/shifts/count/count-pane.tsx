import { Button } from '@mantine/core';
import { IconLock, IconPlayerPlay } from '@tabler/icons-react';
import { useRef } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Shift } from '../../../../core/contract/shift.ts';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { useCommand } from '../../../ui/command.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { ToCheck } from '../../../ui/terminal/check/to-check.tsx';
import { ShiftHead } from '../drawer/shift-head.tsx';
import classes from '../pane.module.css';
import { useOwnShift } from '../use-own-shift.ts';
import { countedOf, sumOf, useCountDraft } from './count-draft.ts';
import { CountFields } from './count-fields.tsx';
import { CountSum } from './count-sum.tsx';
import { enterGoesOn } from './enter-goes-on.ts';
import { useCardsLeft } from './use-cards-left.tsx';
import { useClosing } from './use-closing.ts';

interface Props {
  readonly shift: Shift;
  readonly onClosed: (shiftId: string) => void;
}

/** The drawer is counted: no cash moves until it is closed, or the count given up. */
export function CountPane({ shift, onClosed }: Props) {
  const text = useText().shift;
  const isTheirs = useOwnShift()(shift);
  const form = useRef<HTMLFormElement>(null);
  const { draft, set, forget } = useCountDraft(shift.id);
  const closing = useClosing({
    shift,
    onReason: () => set({ needsReason: true }),
    onClosed: () => {
      forget();
      onClosed(shift.id);
    },
  });
  const cardsLeft = useCardsLeft(shift);
  const send = async () => {
    const counted = countedOf(draft, shift.currency);
    if (counted === null) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    else if (await cardsLeft()) closing.close(draft, counted);
  };
  useCommand({
    ...{ id: 'shift.close', keys: keyMap.next, label: text.close, when: isTheirs },
    run: () => form.current?.requestSubmit(),
  });
  if (!isTheirs) return <Watched shift={shift} />;

  return (
    <article className={classes['pane']} aria-label={text.countTitle}>
      <ShiftHead shift={shift} />
      {/* Keys of the fields within. */}
      <div className={classes['scroll']} onKeyDown={enterGoesOn}>
        <div className={classes['asides']}>
          <p className={classes['beside']}>{text.countHint}</p>
          <Button
            variant="default"
            leftSection={<IconPlayerPlay size={18} className={classes['forth']} aria-hidden />}
            onClick={closing.resume}
          >
            {text.giveUp}
          </Button>
        </div>
        <ToCheck underWay />
        <Form
          ref={form}
          aria-label={text.countTitle}
          takesFocus
          faulty={closing.faulty}
          onSubmit={event => {
            event.preventDefault();
            void send();
          }}
        >
          <CountFields {...{ shift, draft, set }} faults={closing.faults} />
        </Form>
        {closing.rest !== null && <Failure error={closing.rest} />}
      </div>
      <footer className={classes['footer']}>
        <CountSum shift={shift} countedMinor={sumOf(draft, shift.currency)} />
        <BusyButton
          className={classes['main'] ?? ''}
          size="lg"
          busy={closing.isPending}
          leftSection={<IconLock size={20} />}
          keys={keyMap.next}
          onClick={() => form.current?.requestSubmit()}
        >
          {text.close}
        </BusyButton>
      </footer>
    </article>
  );
}

/** Of somebody else, whom it is left to. */
function Watched({ shift }: { readonly shift: Shift }) {
  const text = useText().shift;
  return (
    <article className={classes['pane']} aria-label={text.countTitle}>
      <ShiftHead shift={shift} />
      <div className={classes['scroll']}>
        <p className={classes['quiet']}>{text.countHint}</p>
        <p className={classes['quiet']}>{text.ofOther}</p>
      </div>
    </article>
  );
}
