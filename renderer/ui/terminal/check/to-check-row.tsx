import { Button } from '@mantine/core';
import { IconArrowBackUp, IconHelpTriangle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import { Link } from 'wouter';
import type { Attempt } from '../../../../core/contract/attempt.ts';
import { AttemptId } from '../../../../core/contract/ids.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../announce.tsx';
import { Code } from '../../code.tsx';
import { useFocusBack } from '../../form/use-focus-back.ts';
import { useFormat } from '../../format.ts';
import { Isolate } from '../../isolate.tsx';
import { StatusMark } from '../../list/status-mark.tsx';
import { Money } from '../../money.tsx';
import { useCounter } from '../../use-counter.ts';
import { When } from '../../when.tsx';
import { type Asked, known } from '../asked.ts';
import { AttemptPane } from '../attempt-pane.tsx';
import { Later } from '../later.tsx';
import { stageOf } from '../stage.ts';
import { attemptWords } from '../words.ts';
import { LookedAt } from './looked-at.tsx';
import classes from './to-check.module.css';
import { whyOf } from './why.ts';

/** The whole charge goes back to its card, by an attempt of its own. */
function reversalOf({ id: attemptId, amountMinor, currency }: Attempt): Asked {
  const id = AttemptId.parse(v7());
  return {
    ...{ id, kind: 'reversal', amountMinor, currency },
    begin: () => client.payments.reverse({ id, attemptId }),
  };
}

/** One card payment to look at, why, and what can be done about it. */
export function ToCheckRow({ attempt }: { readonly attempt: Attempt }) {
  const text = useText();
  const say = text.cardPayments;
  const { money } = useFormat();
  const { may } = useCounter();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useFocusBack(asked !== null, () => button.current);
  const { orderId, orderCode, amountMinor, currency, begunAt } = attempt;
  const { counterName, operatorName, terminalName, toldOtherwise } = attempt;
  const why = whyOf(attempt);
  const isOpen = why === 'unknown' || why === 'begun';
  const amount = money(amountMinor, currency);

  const leave = () => {
    setAsked(null);
    void queries.invalidateQueries({ queryKey: api.payments.key() });
    void queries.invalidateQueries({ queryKey: api.orders.key() });
  };
  const ended = (ending: Attempt) => {
    // What came to nothing is read, and tried again or left.
    if (asked?.kind === 'reversal' && ending.state !== 'approved') return;
    const stage = stageOf(ending);
    announce(attemptWords(text, { asked: known(ending), attempt: ending, stage }));
    leave();
  };

  return (
    <li className={classes['row']}>
      <div className={classes['facts']}>
        <span className={classes['what']}>
          <StatusMark Icon={IconHelpTriangle} tone="warn">
            {say.why[why]}
          </StatusMark>
          <span className={classes['small']}>
            <Link to={`/orders/${orderId}`}>
              {text.sell.order} <Code>{orderCode}</Code>
            </Link>{' '}
            · {say.atCounter(counterName, operatorName)} · <Isolate>{terminalName}</Isolate> ·{' '}
            <When at={begunAt} form="relativeDateTime" />
          </span>
          {why === 'toldOtherwise' && toldOtherwise !== null && (
            <span className={classes['small']}>{say.told[toldOtherwise]}</span>
          )}
        </span>
        <Money minor={amountMinor} currency={currency} size="large" />
        {asked === null && isOpen && (
          <Button
            ref={button}
            variant="default"
            aria-label={say.clearOf(amount, orderCode)}
            onClick={() => setAsked(known(attempt))}
          >
            {say.clear}
          </Button>
        )}
        {why === 'toldOtherwise' && may('settlePayment') && <LookedAt {...attempt} />}
        {asked === null && why === 'chargedUnused' && (
          <Button
            ref={button}
            variant="default"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            onClick={() => setAsked(reversalOf(attempt))}
          >
            {say.giveBack(amount)}
          </Button>
        )}
      </div>
      {asked !== null && (
        <AttemptPane
          key={asked.id}
          asked={asked}
          onEnded={ended}
          onLeave={leave}
          onAgain={() => setAsked(asked.kind === 'reversal' ? reversalOf(attempt) : asked)}
          onOther={leave}
          otherwise={<Later inDialog={false} onLeave={leave} />}
        />
      )}
    </li>
  );
}
