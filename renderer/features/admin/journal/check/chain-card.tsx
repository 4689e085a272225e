import { Button } from '@mantine/core';
import { IconHistory, IconLink, IconUnlink, IconZoomExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Chain } from '../../../../../core/contract/head.ts';
import { api } from '../../../../api/index.ts';
import { useText } from '../../../../text/index.tsx';
import { Card, Fact, Facts, Foot } from '../../../../ui/card/card.tsx';
import { useFocusBack } from '../../../../ui/form/use-focus-back.ts';
import { useFormat } from '../../../../ui/format.ts';
import { useCounter } from '../../../../ui/use-counter.ts';
import { AcceptForm } from './accept-form.tsx';
import classes from './chain-card.module.css';

/** Only where the journal is not the one that this counter knew: what that can mean, and going on from it. */
export function ChainCard() {
  const { data } = useQuery(api.journal.state.queryOptions());
  const chain = data?.chain;
  if (chain === undefined || chain.is === 'same' || chain.known === null) return null;
  return <AnotherChain is={chain.is} known={chain.known} common={chain.common} />;
}

interface Props {
  readonly is: Exclude<Chain['is'], 'same'>;
  readonly known: NonNullable<Chain['known']>;
  readonly common: Chain['common'];
}

function AnotherChain({ is, known, common }: Props) {
  const text = useText().journal.chain;
  const { may } = useCounter();
  const { dateTime } = useFormat();
  const [isAsked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useFocusBack(isAsked, () => button.current);
  const from = common && dateTime(common.at);
  const to = dateTime(known.at);

  return (
    <Card icon={<IconUnlink size={22} />} title={text.title} hint={text.is[is]}>
      <Facts>
        <Fact name={text.known}>{text.seal(known.number, to)}</Fact>
        <Fact name={text.common}>
          {common && from !== null ? text.seal(common.number, from) : text.nothing}
        </Fact>
      </Facts>
      <div className={classes['meanings']} role="alert">
        <p className={classes['meaning']}>
          <IconHistory size={20} aria-hidden />
          <span>
            <strong>{text.backup}</strong>
            {text.gone(from, to)}
          </span>
        </p>
        <p className={classes['meaning']}>
          <IconZoomExclamation size={20} aria-hidden />
          <span>
            <strong>{text.forgery}</strong>
            {text.forged}
          </span>
        </p>
      </div>
      {isAsked && <AcceptForm head={known} onClose={() => setAsked(false)} />}
      {may('maintain') && !isAsked && (
        <Foot>
          <Button
            ref={button}
            variant="default"
            leftSection={<IconLink size={18} />}
            onClick={() => setAsked(true)}
          >
            {text.accept}
          </Button>
        </Foot>
      )}
    </Card>
  );
}
