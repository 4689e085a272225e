import { useText } from '../../../text/index.tsx';
import { priceField } from '../draft/check-prices.ts';
import classes from './class-terms.module.css';
import type { PriceProps } from './price-props.ts';
import { SalePeriod } from './sale-period.tsx';
import { useProblem } from './use-problem.ts';
import { WholeField } from './whole-field.tsx';

/** When one price is offered, and for whom where a national id tells the age. */
export function PriceTerms({ editor, row, price, at, name }: PriceProps) {
  const text = useText().events;
  const problem = useProblem(editor);
  const set = editor.setPrice(row.id, price.id, at);
  const ages = row.participantData === 'nationalId' ? (['minAge', 'maxAge'] as const) : [];
  return (
    <div className={classes['terms']}>
      <SalePeriod
        timeZone={editor.draft.timeZone}
        name={name}
        value={price}
        error={end => problem(priceField(row.id, at, end))}
        otherwise={{ saleFrom: text.withClass, saleUntil: text.withClass }}
        onChange={set}
      />
      {ages.map(field => (
        <WholeField
          key={field}
          className={classes['limit']}
          label={text[field]}
          aria-label={text.ofClass(text[field], name)}
          placeholder={text.noLimit}
          value={price[field]}
          error={problem(priceField(row.id, at, field))}
          onChange={typed => set({ [field]: typed })}
        />
      ))}
    </div>
  );
}
