import { useMutation } from '@tanstack/react-query';
import { useLanguage } from '../../text/index.tsx';
import {
  type How,
  handOverInBrowser,
  handOverToDevices,
  notHandedOver,
} from '../../ui/hand-over.ts';
import { useCounter } from '../../ui/use-counter.ts';
import { useWork } from '../../ui/use-work.ts';

/** Gives the tickets of a paid order out again, the way this host can. */
export function useHandOver(orderId: string) {
  const { language } = useLanguage();
  const desktop = useCounter().status?.host === 'desktop';
  const give = desktop ? handOverToDevices : handOverInBrowser;
  const work = useWork();
  const handOver = useMutation({
    mutationFn: async (how: How) =>
      (await work.run(given => give({ orderId, language, how }, given))) ?? notHandedOver(how),
  });
  return { desktop, handOver, work };
}
