import { useRef } from 'react';
import { wayKey } from '../../../../core/contract/payments.ts';
import type { Shift } from '../../../../core/contract/shift.ts';
import { methodName } from '../../../../core/text/method-name.ts';
import { useText } from '../../../text/index.tsx';
import { Pair } from '../../../ui/form/form.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useFormat } from '../../../ui/format.ts';
import { MoneyField } from '../../../ui/money-field.tsx';
import classes from '../pane.module.css';
import { type CountDraft, sumOf } from './count-draft.ts';
import { Pieces } from './pieces.tsx';
import { useSlips } from './slips.ts';

interface Props {
  readonly shift: Shift;
  readonly draft: CountDraft;
  readonly set: (changed: Partial<CountDraft>) => void;
  readonly faults: Readonly<Partial<Record<'reason' | 'dropMinor', string>>>;
}

/** Notes and coins, then slips, then what goes to the safe; and why it differs, once that is asked. */
export function CountFields({ shift: { currency }, draft, set, faults }: Props) {
  const text = useText();
  const say = text.shift;
  const { money } = useFormat();
  const reason = useRef<HTMLInputElement>(null);
  const slips = useSlips();
  const staysMinor = sumOf(draft, currency) - (draft.dropMinor ?? 0);
  return (
    <>
      <Pieces currency={currency} counted={draft} onCount={set} />
      <section className={classes['part']} aria-label={say.slips}>
        <h3 className={classes['subtitle']}>{say.slips}</h3>
        <p className={classes['quiet']}>{say.slipsHint}</p>
        <Pair>
          {slips.map(way => (
            <MoneyField
              key={wayKey(way)}
              signed
              label={methodName(text.sell.methods, way)}
              currency={currency}
              value={draft.slips[wayKey(way)] ?? null}
              onChange={minor => set({ slips: { ...draft.slips, [wayKey(way)]: minor } })}
            />
          ))}
        </Pair>
      </section>
      <MoneyField
        label={say.toSafe}
        description={staysMinor < 0 ? undefined : say.staysAsFloat(money(staysMinor, currency))}
        currency={currency}
        value={draft.dropMinor}
        error={faults.dropMinor}
        onChange={dropMinor => set({ dropMinor })}
      />
      {draft.needsReason && (
        <ReasonField
          value={draft.reason}
          onChange={typed => set({ reason: typed })}
          reasons={say.usualDifferences}
          error={faults.reason}
          fieldRef={reason}
        />
      )}
    </>
  );
}
