import { Button, PasswordInput } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../text/index.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import classes from './form.module.css';
import { makePassword } from './make-password.ts';

interface Props {
  readonly value: string;
  readonly onChange: (password: string) => void;
  readonly error: string | undefined;
}

/** A first password, typed or made; one that is made is shown, because it has to be handed over. */
export function PasswordField({ value, onChange, error }: Props) {
  const text = useText().maintenance;
  const [visible, setVisible] = useState(false);
  return (
    <div>
      <div className={classes['password']}>
        <PasswordInput
          className={classes['grow'] ?? ''}
          label={text.password}
          description={text.passwordHint}
          dir="ltr"
          autoComplete="new-password"
          visible={visible}
          onVisibilityChange={setVisible}
          visibilityToggleButtonProps={{ 'aria-label': text.showPassword }}
          value={value}
          onChange={event => onChange(event.currentTarget.value)}
          error={error}
        />
      </div>
      <div className={classes['below']}>
        <Button
          variant="default"
          leftSection={<IconWand size={18} />}
          onClick={() => {
            onChange(makePassword());
            setVisible(true);
          }}
        >
          {text.makePassword}
        </Button>
        {value !== '' && (
          <CopyButton value={value} label={text.copyPassword} copiedLabel={text.copied} />
        )}
      </div>
    </div>
  );
}
