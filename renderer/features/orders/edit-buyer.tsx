import { IconDeviceFloppy } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { Order } from '../../../core/contract/order.ts';
import { refusalOf } from '../../api/answers.ts';
import { api, client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { announce } from '../../ui/announce.tsx';
import { BuyerFields } from '../../ui/buyer/buyer-fields.tsx';
import { type BuyerDraft, buyerDraftOf, changedBuyer } from '../../ui/buyer/draft.ts';
import { SavedMeanwhile } from '../../ui/buyer/saved-meanwhile.tsx';
import { useBuyerFaults } from '../../ui/buyer/use-buyer-faults.ts';
import { Failure } from '../../ui/failure.tsx';
import { Form } from '../../ui/form/form.tsx';
import { FormButtons } from '../../ui/form/form-buttons.tsx';

interface Props {
  readonly order: Order;
  readonly onClose: () => void;
}

/** Buyer and note of an order in any state. What another counter saves meanwhile is shown, never lost. */
export function EditBuyer({ order, onClose }: Props) {
  const text = useText();
  const queries = useQueryClient();
  // What was seen when the typing began; after a refusal, what the refusal has shown.
  const [seen, setSeen] = useState(order);
  const [typed, setTyped] = useState<Partial<BuyerDraft>>({});
  // A field that nobody typed in is as it was seen: saving again takes nothing of theirs away with it.
  const draft = { ...buyerDraftOf(seen), ...typed };
  const command = useRef({ id: v7(), said: '' });
  const save = useMutation({
    gcTime: 0,
    mutationFn: (changed: NonNullable<ReturnType<typeof changedBuyer>>) => {
      const expectedVersion = seen.buyerVersion;
      const said = JSON.stringify({ changed, expectedVersion });
      // The same words sent again are the same command, also when the answer was lost.
      if (command.current.said !== said) command.current = { id: v7(), said };
      const { id } = command.current;
      return client.orders.saveBuyer({ id, orderId: order.id, expectedVersion, ...changed });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.orders.key() });
      announce(text.orders.buyer.saved);
      onClose();
    },
    // Any other refusal shows nothing of theirs, and so must not let it be written over.
    onError: async error => {
      if (refusalOf(error)?.code === 'CHANGED_MEANWHILE')
        setSeen((await client.orders.get({ orderId: order.id })).order);
    },
  });
  const { faults, rest, by, isMeanwhile } = useBuyerFaults(save.error);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const changed = changedBuyer(draft, seen);
    if (changed === null) onClose();
    else if (!save.isPending) save.mutate(changed);
  };
  return (
    // The answer comes with what is wrong: the first of it has the focus.
    <Form onSubmit={send} faulty={Object.keys(faults).length > 0 ? save.submittedAt : 0}>
      <BuyerFields
        draft={draft}
        faults={faults}
        takesFocus
        onType={more => setTyped({ ...typed, ...more })}
      />
      {isMeanwhile && <SavedMeanwhile by={by} order={seen} />}
      {rest !== null && !isMeanwhile && <Failure error={rest} />}
      <FormButtons
        leave={{ onLeave: onClose }}
        act={{
          label: text.orders.buyer.save,
          icon: <IconDeviceFloppy size={18} />,
          isBusy: save.isPending,
        }}
      />
    </Form>
  );
}
