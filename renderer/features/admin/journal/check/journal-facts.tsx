import { IconCircleCheck } from '@tabler/icons-react';
import { writtenHead } from '../../../../../core/contract/head.ts';
import type { State } from '../../../../../core/contract/journal.ts';
import { isolated } from '../../../../../core/text/isolated.ts';
import { useText } from '../../../../text/index.tsx';
import { Ago } from '../../../../ui/ago.tsx';
import classes from '../../../../ui/card/card.module.css';
import { Fact, Facts } from '../../../../ui/card/card.tsx';
import { CopyButton } from '../../../../ui/copy-button.tsx';
import { useFormat } from '../../../../ui/format.ts';

/** How far the journal is sealed, and what the last check found. */
export function JournalFacts({ state }: { readonly state: State | undefined }) {
  const text = useText().journal;
  const { number } = useFormat();
  const last = state?.lastCheck;
  return (
    <Facts>
      <Fact name={text.lastSeal}>
        {state &&
          (state.head === null ? (
            text.noSeal
          ) : (
            <>
              {number(state.head.number)} ·{' '}
              <bdi dir="ltr" className={classes['place']}>
                {state.head.hash.slice(0, 12)}…
              </bdi>
              <CopyButton value={writtenHead(state.head)} label={text.copyHead} />
            </>
          ))}
      </Fact>
      <Fact name={text.chain.continuity}>
        {state?.chain.known === null && text.chain.notSeen}
        {state?.chain.known &&
          (state.chain.is === 'same' ? (
            <span className={classes['good']}>
              <IconCircleCheck size={18} aria-hidden />
              {text.chain.goesOn}
            </span>
          ) : (
            text.chain.doesNot
          ))}
      </Fact>
      <Fact name={text.unsealed}>
        {state && (state.unsealed === 0 ? text.none : text.entries(state.unsealed))}
      </Fact>
      <Fact name={text.lastCheck}>
        {last === null && text.never}
        {last && (
          <span>
            {last.found === 0 ? (
              <span className={classes['good']}>
                <IconCircleCheck size={18} aria-hidden />
                {text.sound}
              </span>
            ) : (
              text.unsound(last.found)
            )}
            {last.operatorName !== null && ` · ${isolated(last.operatorName)}`} ·{' '}
            <Ago at={last.at} />
          </span>
        )}
      </Fact>
    </Facts>
  );
}
