import { IconCashOff, IconTicketOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { AskingButton } from '../asking-button.tsx';
import type { Outcome } from '../outcome.ts';
import { AllowanceForm } from './allowance-form.tsx';
import { CancelTicketsForm } from './cancel-tickets-form.tsx';

interface Props {
  readonly order: Order;
  readonly shown: boolean;
  readonly ready: boolean;
  readonly onDone: (outcome: Outcome) => void;
  readonly refocus: () => void;
}

/** Some tickets of the order: the button that asks, and the question. */
export function CancelTickets({ order, onDone, ...rest }: Props) {
  const text = useText().orders;
  const { data, error, refetch } = useQuery(
    api.maintenance.settings.queryOptions({ enabled: rest.shown }),
  );
  return (
    <AskingButton
      keys={keyMap.cancelTickets}
      label={text.cancelTicketsAsk}
      icon={<IconTicketOff size={18} />}
      title={text.cancelTicketsTitle(order.code)}
      isWide
      {...rest}
    >
      {leave =>
        data === undefined ? (
          error === null ? (
            <ListSkeleton rows={3} height={44} />
          ) : (
            <Failure error={error} onRetry={() => void refetch()} />
          )
        ) : (
          <CancelTicketsForm
            order={order}
            feeBp={data.settings.cancellationFeeBp}
            onKeep={() => leave(false)}
            onDone={outcome => {
              leave(true);
              onDone(outcome);
            }}
          />
        )
      }
    </AskingButton>
  );
}

/** Money alone: the button that asks, and the question. */
export function GiveMoneyBack({ order, onDone, ...rest }: Props) {
  const text = useText().orders;
  return (
    <AskingButton
      keys={keyMap.giveMoneyBack}
      label={text.giveMoneyBackAsk}
      icon={<IconCashOff size={18} />}
      title={text.giveMoneyBackTitle(order.code)}
      isWide
      {...rest}
    >
      {leave => (
        <AllowanceForm
          order={order}
          onKeep={() => leave(false)}
          onDone={outcome => {
            leave(true);
            onDone(outcome);
          }}
        />
      )}
    </AskingButton>
  );
}
