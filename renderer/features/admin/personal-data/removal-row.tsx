import { Button } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import type { IdRemovals } from '../../../../core/contract/participants.ts';
import { useText } from '../../../text/index.tsx';
import { Row, RowName, RowState } from '../../../ui/card/rows.tsx';
import { useFocusBack } from '../../../ui/form/use-focus-back.ts';
import { useFormat } from '../../../ui/format.ts';

export type Removal = IdRemovals['removals'][number];

interface Props {
  readonly removal: Removal;
  readonly onAsk: () => void;
  /** What asks for the reason, in its place; false for nothing. */
  readonly children: ReactNode;
}

/** An event whose national ids go: how many, when, and the way to stop it or to go on. */
export function RemovalRow({ removal, onAsk, children }: Props) {
  const text = useText().participants;
  const format = useFormat();
  const button = useRef<HTMLButtonElement>(null);
  useFocusBack(children !== false, () => button.current);
  const { title, people, dueAt, stopped } = removal;
  if (children !== false) return <Row>{children}</Row>;
  const state = () => {
    if (stopped !== null) return text.stopped(stopped.reason);
    return dueAt === null ? text.notAnnounced : text.goes(format.relativeDateTime(dueAt));
  };
  return (
    <Row>
      <RowName name={title} aside={text.ids(people)} under={state()} />
      <RowState>
        {(dueAt !== null || stopped !== null) && (
          <Button
            ref={button}
            variant="default"
            aria-label={(stopped === null ? text.stopFor : text.resumeFor)(title)}
            onClick={onAsk}
          >
            {stopped === null ? text.stop : text.resume}
          </Button>
        )}
      </RowState>
    </Row>
  );
}
