import { useRef, useState } from 'react';
import { useText } from '../../text/index.tsx';

/**
 * A field that may not be left empty. It says so only once somebody went on without it, until something
 * is typed; `sentence` instead of the usual words.
 */
export function useRequired<Value, Field extends HTMLElement = HTMLInputElement>(
  initial: Value,
  sentence?: string,
) {
  const text = useText();
  const [value, onChange] = useState(initial);
  const [isMissed, setMissed] = useState(false);
  const ref = useRef<Field>(null);
  const isEmpty = value === null || (typeof value === 'string' && value.trim() === '');
  const missed = sentence ?? text.answers.faults.required(0);
  return {
    value,
    /** Whether something is there; leads to the field where nothing is. */
    isFilled: (): boolean => {
      setMissed(isEmpty);
      if (isEmpty) ref.current?.focus();
      return !isEmpty;
    },
    field: { fieldRef: ref, value, onChange, error: isMissed && isEmpty ? missed : undefined },
  };
}
