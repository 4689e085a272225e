import { Button, Modal } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { BuyerTexts } from '../../ui/buyer/buyer-texts.tsx';
import { buyerDraftOf, isBlank } from '../../ui/buyer/draft.ts';
import { useCounter } from '../../ui/use-counter.ts';
import classes from './buyer-note.module.css';
import { EditBuyer } from './edit-buyer.tsx';
import detail from './order-detail.module.css';

/** Who the order is for, and what the desk wrote about it; edited in a dialog. */
export function BuyerNote({ order }: { readonly order: Order }) {
  const text = useText();
  const say = text.orders.buyer;
  const { may } = useCounter();
  const [opened, setOpened] = useState(false);
  const close = useCallback(() => setOpened(false), []);
  const nothing = isBlank(buyerDraftOf(order));
  return (
    <section aria-label={say.title}>
      <div className={classes['head']}>
        <h3 className={detail['title']}>{say.title}</h3>
        {may('sell') && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={nothing ? <IconPlus size={16} /> : <IconPencil size={16} />}
            aria-label={`${nothing ? say.add : say.edit}: ${say.title}`}
            onClick={() => setOpened(true)}
          >
            {nothing ? say.add : say.edit}
          </Button>
        )}
      </div>
      {nothing ? <p className={classes['none']}>{say.none}</p> : <BuyerTexts of={order} />}
      <Modal
        opened={opened}
        onClose={close}
        title={say.title}
        closeButtonProps={{ 'aria-label': text.ui.close }}
        size={600}
      >
        <EditBuyer order={order} onClose={close} />
      </Modal>
    </section>
  );
}
