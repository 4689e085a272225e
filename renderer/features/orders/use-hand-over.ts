import { useMutation } from '@tanstack/react-query';
import { client } from '../../api/index.ts';
import { useLanguage } from '../../text/index.tsx';
import { useDesk } from '../../ui/use-desk.ts';

export type How = 'print' | 'open' | 'save';

interface Handed {
  readonly how: How;
  readonly done: boolean;
  readonly where: string | null;
}

/** The bytes of a document that travelled as base64, as an address this browser can show. */
const addressOf = (base64: string) =>
  URL.createObjectURL(
    new Blob([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], {
      type: 'application/pdf',
    }),
  );

function download(address: string, fileName: string) {
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}

/** Long enough for a browser to have taken the document over. */
const keepFor = 60_000;

/**
 * Gives the tickets of a paid order out again. The desktop program prints, opens and saves by
 * itself; a browser opens or saves the document it is sent.
 */
export function useHandOver(orderId: string) {
  const { language } = useLanguage();
  const desktop = useDesk().status?.host === 'desktop';
  const handOver = useMutation({
    mutationFn: async (how: How): Promise<Handed> => {
      if (desktop) return { how, ...(await client.tickets.handOver({ orderId, language, how })) };
      const { fileName, pdf } = await client.tickets.pdf({ orderId, language });
      const address = addressOf(pdf);
      setTimeout(() => URL.revokeObjectURL(address), keepFor);
      const opened = how === 'open' && window.open(address, '_blank') !== null;
      if (opened) return { how, done: true, where: null };
      download(address, fileName);
      return { how: 'save', done: true, where: fileName };
    },
  });
  return { desktop, handOver };
}
