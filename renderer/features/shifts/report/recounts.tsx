import { Button } from '@mantine/core';
import { IconCalculator } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Settlement } from '../../../../core/contract/settlement.ts';
import { useText } from '../../../text/index.tsx';
import { useFocusBack } from '../../../ui/form/use-focus-back.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import { When } from '../../../ui/when.tsx';
import own from '../drawer/moves.module.css';
import classes from '../pane.module.css';
import { Difference } from './difference.tsx';
import { RecountForm } from './recount-form.tsx';

/** The counts that came after a settlement; whoever may see the shifts of others adds one. */
export function Recounts({ settlement }: { readonly settlement: Settlement }) {
  const text = useText().shift;
  const { may } = useCounter();
  const [isCounting, setCounting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useFocusBack(isCounting, () => button.current);
  const { recounts, currency } = settlement;
  if (recounts.length === 0 && !may('viewShifts')) return null;
  return (
    <section className={classes['part']} aria-label={text.recounts}>
      <h3 className={classes['subtitle']}>{text.recounts}</h3>
      {recounts.length > 0 && (
        <ul className={own['list']}>
          {recounts.map(({ at, operatorName, countedMinor, differenceMinor, reason }) => (
            <li key={at} className={own['row']}>
              <span className={own['what']}>
                <Isolate>{operatorName}</Isolate>
                <span className={own['small']}>
                  <When at={at} form="relativeDateTime" /> · <Isolate>{reason}</Isolate>
                </span>
              </span>
              <Money minor={countedMinor} currency={currency} />
              <Difference minor={differenceMinor} currency={currency} />
            </li>
          ))}
        </ul>
      )}
      {isCounting && <RecountForm settlement={settlement} onLeave={() => setCounting(false)} />}
      {!isCounting && may('viewShifts') && (
        <div>
          <Button
            ref={button}
            variant="default"
            leftSection={<IconCalculator size={18} aria-hidden />}
            onClick={() => setCounting(true)}
          >
            {text.countAgain}
          </Button>
        </div>
      )}
    </section>
  );
}
