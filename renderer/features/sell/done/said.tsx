import { useText } from '../../../text/index.tsx';
import type { HandedOver } from '../../../ui/hand-over.ts';
import { Isolate } from '../../../ui/isolate.tsx';

/** What became of the tickets, and where they lie. */
export function Said({ handedOver: { how, where, whyNot } }: { readonly handedOver: HandedOver }) {
  const text = useText();
  if (whyNot !== null) return text.answers.notHandedOver[whyNot](how);
  return (
    <>
      {text.sell.handedOver[how]}
      {where !== null && (
        <>
          {' '}
          <Isolate dir="ltr">{where}</Isolate>
        </>
      )}
    </>
  );
}
