import type { InstallationKey } from '../../../../core/contract/keys.ts';
import { useText } from '../../../text/index.tsx';
import classes from '../../../ui/card/card.module.css';
import { Fact, Facts } from '../../../ui/card/card.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { useFormat } from '../../../ui/format.ts';
import { When } from '../../../ui/when.tsx';

/** How things stand with the key of this counter. */
export function InstallationKeyFacts({ state }: { readonly state: InstallationKey | undefined }) {
  const text = useText().keys;
  const { number } = useFormat();
  return (
    <Facts>
      <Fact name={text.current}>
        {state && (
          <>
            <bdi dir="ltr" className={classes['place']}>
              {state.name}
            </bdi>
            <CopyButton value={state.name} label={text.copy} />
          </>
        )}
      </Fact>
      <Fact name={text.since}>
        {state &&
          (state.since === null ? (
            text.sinceStart
          ) : (
            <When at={state.since} form="relativeDateTime" />
          ))}
      </Fact>
      <Fact name={text.under}>{state && <Under ids={state.ids} />}</Fact>
      <Fact name={text.former}>
        {state && (state.former === 0 ? text.none : number(state.former))}
      </Fact>
    </Facts>
  );
}

function Under({ ids: { left, all } }: Pick<InstallationKey, 'ids'>) {
  const text = useText().keys;
  if (all === 0) return text.noIds;
  return left === 0 ? text.all(all) : text.some(all - left, all);
}
