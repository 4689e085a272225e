import { Button } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { wayKey } from '../../../../core/contract/payments.ts';
import { methodName } from '../../../../core/text/method-name.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { MoneyField } from '../../../ui/money-field.tsx';
import type { Reckoning } from './reckoning.ts';
import { allBy, isWhole, mustBe, refundsOf, refundWays, type Ways, waysOf } from './ways.ts';
import classes from './ways-fields.module.css';

interface Props {
  readonly reckoning: Reckoning;
  readonly currency: string;
  readonly ways: Ways;
  readonly onWays: (ways: Ways) => void;
  /** Why it cannot go back so; also where somebody went on with a sum that is not what must go back. */
  readonly error: string | undefined;
}

/** How the money goes back: as it came, or as somebody types it, method by method. */
export function WaysFields({ reckoning, currency, ways, onWays, error }: Props) {
  const text = useText().orders;
  const { money } = useFormat();
  const errorId = useId();
  const place = useRef<HTMLDivElement>(null);
  const isTyped = ways !== null;
  const wasTyped = useRef(isTyped);
  // The button that was pressed is gone.
  useEffect(() => {
    if (wasTyped.current === isTyped) return;
    wasTyped.current = isTyped;
    place.current?.querySelector<HTMLElement>(isTyped ? 'input' : 'button')?.focus();
  }, [isTyped]);
  if (reckoning.backMinor === 0) return null;
  if (ways === null)
    return (
      <div ref={place}>
        <Button variant="subtle" h={44} onClick={() => onWays(waysOf(reckoning))}>
          {text.otherWay}
        </Button>
      </div>
    );
  const mustGoBack = money(mustBe(ways, reckoning), currency);
  const typedMinor = refundsOf(ways, reckoning).reduce((all, each) => all + each.amountMinor, 0);
  return (
    <div ref={place} className={classes['ways']} role="group" aria-label={text.howBack}>
      {refundWays(reckoning).map(way => (
        <div key={wayKey(way)} className={classes['way']}>
          <MoneyField
            label={methodName(text.method, way)}
            currency={currency}
            value={ways[wayKey(way)] ?? null}
            error={error !== undefined}
            {...(error !== undefined && { 'aria-describedby': errorId })}
            onChange={amountMinor => onWays({ ...ways, [wayKey(way)]: amountMinor })}
          />
          <Button
            variant="default"
            size="compact-sm"
            h={44}
            aria-label={text.allByMethod(methodName(text.method, way))}
            onClick={() => onWays(allBy(way, reckoning))}
          >
            {text.allOfIt}
          </Button>
        </div>
      ))}
      <p id={errorId} className={classes['sum']} data-wrong={error !== undefined} role="status">
        {error ??
          (isWhole(ways, reckoning)
            ? text.sumRight(mustGoBack)
            : text.sumWrong(mustGoBack, money(typedMinor, currency)))}
      </p>
      <Button
        className={classes['back'] ?? ''}
        variant="subtle"
        h={44}
        onClick={() => onWays(null)}
      >
        {text.asItCame}
      </Button>
    </div>
  );
}
