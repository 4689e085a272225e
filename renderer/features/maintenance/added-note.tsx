import { Button } from '@mantine/core';
import { useText } from '../../text/index.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import classes from './operators.module.css';

/** Who was added, with the password while it can still be told. */
export interface Added {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

interface Props {
  readonly added: Added;
  readonly onDone: () => void;
}

/** The password to hand over: the database keeps only its hash, so this is the one chance. */
export function AddedNote({ added, onDone }: Props) {
  const text = useText().maintenance;
  return (
    <div className={classes['note']} role="status">
      <p>{text.added(added.name, added.email)}</p>
      <p>{text.tellPassword}</p>
      <div className={classes['secret']}>
        <bdi dir="ltr">{added.password}</bdi>
        <CopyButton value={added.password} label={text.copyPassword} copiedLabel={text.copied} />
        <Button className={classes['end'] ?? ''} variant="default" onClick={onDone}>
          {text.done}
        </Button>
      </div>
    </div>
  );
}
