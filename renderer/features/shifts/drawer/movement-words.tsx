import type { Movement } from '../../../../core/contract/shift-report.ts';
import { type Text, useText } from '../../../text/index.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import own from './moves.module.css';

/** What a movement is called, as the act that made it. */
export function movementName({ acts, float }: Text['shift'], kind: Movement['kind']): string {
  if (kind === 'float') return float;
  return kind === 'noSale' ? acts.openDrawer : acts[kind];
}

/** That a movement was a mistake, by whom it was taken back and why. */
export function TakenBack({ reason, operatorName }: NonNullable<Movement['takenBack']>) {
  const text = useText().shift;
  return (
    <span className={own['small']}>
      {text.takenBack} · <Isolate>{reason}</Isolate> · <Isolate>{operatorName}</Isolate>
    </span>
  );
}
