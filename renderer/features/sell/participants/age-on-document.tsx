import { IconEye } from '@tabler/icons-react';
import { type AgeLimits, isAgeUnchecked } from '../../../../core/contract/age.ts';
import { useText } from '../../../text/index.tsx';
import message from './message.module.css';

interface Props {
  /** Of the ticket; null while nobody knows them. */
  readonly limits: AgeLimits | null;
  /** Which kind of id is given, if any. */
  readonly kind: string | undefined;
}

/** An age limit that the program cannot look after: whoever has the document in hand does. */
export function AgeOnDocument({ limits, kind }: Props) {
  const text = useText().sell;
  if (limits === null || !isAgeUnchecked(limits, kind)) return null;
  return (
    <span className={message['twice']}>
      <IconEye size={16} aria-hidden />
      {text.ageOnDocument(text.ages(limits.minAge, limits.maxAge))}
    </span>
  );
}
