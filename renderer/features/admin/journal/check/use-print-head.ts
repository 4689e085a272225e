import { useMutation } from '@tanstack/react-query';
import type { Delivered } from '../../../../../core/contract/documents.ts';
import { zoneHere } from '../../../../../core/format/zones.ts';
import { client } from '../../../../api/index.ts';
import { useLanguage, useText } from '../../../../text/index.tsx';
import { announce } from '../../../../ui/announce.tsx';
import { received } from '../../../../ui/download.ts';

/** Puts the last seal on paper: the desktop program prints it, a browser downloads the page. */
export function usePrintHead() {
  const { language } = useLanguage();
  const { answers, journal } = useText();
  const said = ({ whyNot, content, fileName }: Delivered) =>
    whyNot === null
      ? journal.headPrinted(content === null ? null : fileName)
      : answers.notHandedOver[whyNot]('print');
  const printing = useMutation({
    mutationFn: async () =>
      received(await client.journal.printHead({ language, timeZone: zoneHere() })),
    onSuccess: delivered => announce(said(delivered)),
  });
  return { printing, printed: printing.data && said(printing.data) };
}
