import { useMutation } from '@tanstack/react-query';
import { zoneHere } from '../../../../core/format/zones.ts';
import { client } from '../../../api/index.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { download, pdfOf } from '../../../ui/download.ts';

/** Puts the last seal on paper: a desk prints it, a browser downloads the page. */
export function usePrintHead() {
  const { language } = useLanguage();
  const text = useText().journal;
  return useMutation({
    mutationFn: async () => {
      const timeZone = zoneHere();
      const { pdf, ...page } = await client.journal.printHead({ language, timeZone });
      if (pdf !== null) download(page.fileName, pdfOf(pdf));
      return { done: page.done, fileName: pdf === null ? null : page.fileName };
    },
    onSuccess: ({ done, fileName }) => announce(text.headPrinted(done, fileName)),
  });
}
