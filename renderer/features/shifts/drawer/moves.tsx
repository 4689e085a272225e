import { Button } from '@mantine/core';
import { IconCashMinus, IconCashPlus, IconLockOpen2, IconVault } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Shift } from '../../../../core/contract/shift.ts';
import { useText } from '../../../text/index.tsx';
import { useAction } from '../../../ui/actions.ts';
import { useFocusBack } from '../../../ui/form/use-focus-back.ts';
import { type Act, acts } from './act.ts';
import { MoveForm } from './move-form.tsx';
import classes from './moves.module.css';

const icons = {
  payIn: IconCashPlus,
  payOut: IconCashMinus,
  drop: IconVault,
  openDrawer: IconLockOpen2,
} as const satisfies Record<Act, unknown>;

/** Everything that moves cash without an order; one of them at a time, below its button. */
export function Moves({ shift }: { readonly shift: Shift }) {
  const text = useText().shift;
  const [chosen, setChosen] = useState<Act | null>(null);
  const [done, setDone] = useState('');
  const buttons = useRef<Partial<Record<Act, HTMLButtonElement | null>>>({});
  const last = useRef<Act>('payIn');
  useFocusBack(chosen !== null, () => buttons.current[last.current]);
  const choose = (act: Act) => {
    last.current = act;
    setDone('');
    setChosen(act);
  };
  return (
    <section className={classes['moves']} aria-label={text.cash}>
      <div className={classes['buttons']}>
        {acts.map((act, at) => (
          <MoveButton
            key={act}
            ref={button => {
              buttons.current[act] = button;
            }}
            act={act}
            isFirst={at === 0}
            isChosen={act === chosen}
            onChoose={() => choose(act)}
          />
        ))}
      </div>
      {chosen === null ? (
        <p className={classes['done']} role="status">
          {done}
        </p>
      ) : (
        <MoveForm
          key={chosen}
          act={chosen}
          shift={shift}
          onLeave={() => setChosen(null)}
          onDone={sentence => {
            setDone(sentence);
            setChosen(null);
          }}
        />
      )}
    </section>
  );
}

interface ButtonProps {
  readonly ref: (button: HTMLButtonElement | null) => void;
  readonly act: Act;
  readonly isFirst: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function MoveButton({ ref, act, isFirst, isChosen, onChoose }: ButtonProps) {
  const label = useText().shift.acts[act];
  const Icon = icons[act];
  useAction({ id: `shift.${act}`, label, icon: <Icon size={20} />, run: onChoose });
  return (
    <Button
      ref={ref}
      data-main-control={isFirst || undefined}
      variant={isChosen ? 'light' : 'default'}
      size="md"
      h={48}
      leftSection={<Icon size={20} aria-hidden />}
      aria-expanded={isChosen}
      onClick={onChoose}
    >
      {label}
    </Button>
  );
}
