import { Button } from '@mantine/core';
import { oneTimeDays } from '../../../../core/contract/signing-in.ts';
import { useText } from '../../../text/index.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import classes from './operators.module.css';

/** Who was invited, or was given a new one-time password, while it can still be told. */
export interface Told {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

interface Props {
  readonly told: Told;
  readonly onDone: () => void;
}

/** The password to hand over: the database keeps only its hash, so this is the one chance. */
export function OneTimeNote({ told, onDone }: Props) {
  const text = useText().operators;
  return (
    <div className={classes['note']} role="status">
      <p>{text.added(told.name, told.email)}</p>
      <p>{text.tellPassword(oneTimeDays)}</p>
      <div className={classes['secret']}>
        <bdi dir="ltr">{told.password}</bdi>
        <CopyButton value={told.password} label={text.copyPassword} />
        <Button className={classes['end'] ?? ''} variant="default" onClick={onDone}>
          {text.done}
        </Button>
      </div>
    </div>
  );
}
