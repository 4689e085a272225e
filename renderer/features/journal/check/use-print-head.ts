import { useMutation } from '@tanstack/react-query';
import { zoneHere } from '../../../../core/format/zones.ts';
import { client } from '../../../api/index.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { received } from '../../../ui/download.ts';

/** Puts the last seal on paper: the desktop program prints it, a browser downloads the page. */
export function usePrintHead() {
  const { language } = useLanguage();
  const text = useText().journal;
  return useMutation({
    mutationFn: async () => {
      const { done, content, fileName } = received(
        await client.journal.printHead({ language, timeZone: zoneHere() }),
      );
      return { done, fileName: content === null ? null : fileName };
    },
    onSuccess: ({ done, fileName }) => announce(text.headPrinted(done, fileName)),
  });
}
