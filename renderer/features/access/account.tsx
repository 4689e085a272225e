import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../text/index.tsx';
import { Sessions } from '../../ui/sessions.tsx';
import classes from './account.module.css';
import { ChangePassword } from './change-password.tsx';
import { PinPart } from './pin-part.tsx';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What operators decide about themselves: their password, their PIN, and where they are signed in. */
export function Account({ opened, onClose }: Props) {
  const text = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={text.signingIn.account}
      size="lg"
      closeButtonProps={{ 'aria-label': text.ui.close }}
    >
      <Parts />
    </Modal>
  );
}

/** Apart from the dialog, so that it begins anew whenever that opens. */
function Parts() {
  const text = useText().signingIn;
  const [changed, setChanged] = useState(false);
  return (
    <div className={classes['parts']}>
      <section className={classes['part']} aria-label={text.password}>
        <h2>{text.password}</h2>
        <ChangePassword oldLabel={text.oldPassword} onChanged={() => setChanged(true)} />
        <p className={classes['result']} role="status">
          {changed && text.passwordChanged}
        </p>
      </section>
      <PinPart />
      <section className={classes['part']} aria-label={text.sessions}>
        <h2>{text.sessions}</h2>
        <Sessions />
      </section>
    </div>
  );
}
