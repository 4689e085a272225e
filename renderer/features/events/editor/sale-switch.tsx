import { IconPlayerPause, IconShoppingCart } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { useConfirm } from '../../../ui/confirm.tsx';
import classes from './editor-head.module.css';
import type { Editor } from './use-editor.ts';

/** Puts the event on sale or takes it off, and says beside the button what that does. */
export function SaleSwitch({ editor }: { readonly editor: Editor }) {
  const text = useText().events;
  const confirm = useConfirm();
  const { stored, dirty, busy, publish, unpublish } = editor;
  const sum = (field: 'sold' | 'held') =>
    stored?.ticketClasses.reduce((total, each) => total + each[field], 0) ?? 0;
  const sold = sum('sold');

  if (stored?.status === 'cancelled') return null;
  if (stored?.status !== 'published')
    return (
      <div className={classes['switch']}>
        <BusyButton
          leftSection={<IconShoppingCart size={18} aria-hidden />}
          aria-describedby="sale-effect"
          busy={busy}
          onClick={() => void publish()}
        >
          {dirty || stored === null ? text.saveAndPublish : text.publish}
        </BusyButton>
        <span id="sale-effect" className={classes['effect']}>
          {text.publishEffect}
        </span>
      </div>
    );

  // Somebody may be selling it at this very moment, so it is asked; publishing takes nothing away.
  const ask = async () => {
    const agreed = await confirm({
      title: text.unpublishQuestion(stored.title),
      body: text.unpublishBody(sold, sum('held')),
      confirmLabel: text.unpublishConfirm,
      cancelLabel: text.leaveOnSale,
    });
    if (agreed) await unpublish();
  };
  return (
    <div className={classes['switch']}>
      <BusyButton
        variant="default"
        leftSection={<IconPlayerPause size={18} aria-hidden />}
        aria-describedby="sale-effect"
        busy={busy}
        onClick={() => void ask()}
      >
        {text.unpublish}
      </BusyButton>
      <span id="sale-effect" className={classes['effect']}>
        {text.unpublishEffect(sold)}
      </span>
    </div>
  );
}
