import { Switch } from '@mantine/core';
import { useText } from '../../../text/index.tsx';
import { MoneyField } from '../../../ui/money-field.tsx';
import classes from './drawer-fields.module.css';
import type { Draft } from './settings-draft.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
  readonly errors: Readonly<Partial<Record<keyof Draft, string | undefined>>>;
}

/** Whether cash lies in drawers, and how they are counted. */
export function DrawerFields({ draft, onChange, errors }: Props) {
  const text = useText().settings;
  const choice = (name: 'cashDrawer' | 'blindCount', label: string, description: string) => (
    <Switch
      label={label}
      description={description}
      checked={draft[name]}
      error={errors[name]}
      data-path={name}
      onChange={event => onChange({ [name]: event.currentTarget.checked })}
    />
  );
  return (
    <div className={classes['fields']} role="group" aria-label={text.drawers}>
      {choice('cashDrawer', text.cashDrawer, text.cashDrawerHint)}
      {choice('blindCount', text.blindCount, text.blindCountHint)}
      <MoneyField
        label={text.countToleranceMinor}
        description={text.countToleranceMinorHint}
        currency={draft.currency}
        value={draft.countToleranceMinor}
        error={errors.countToleranceMinor}
        data-path="countToleranceMinor"
        onChange={countToleranceMinor => onChange({ countToleranceMinor })}
      />
    </div>
  );
}
