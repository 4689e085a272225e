import { useMutation } from '@tanstack/react-query';
import { useLanguage } from '../../text/index.tsx';
import { type How, handOverInBrowser, handOverToDevices } from '../../ui/hand-over.ts';
import { useCounter } from '../../ui/use-counter.ts';

/** Gives the tickets of a paid order out again, the way this host can. */
export function useHandOver(orderId: string) {
  const { language } = useLanguage();
  const desktop = useCounter().status?.host === 'desktop';
  const give = desktop ? handOverToDevices : handOverInBrowser;
  const handOver = useMutation({ mutationFn: (how: How) => give({ orderId, language, how }) });
  return { desktop, handOver };
}
