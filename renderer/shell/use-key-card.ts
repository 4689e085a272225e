import { useMutation } from '@tanstack/react-query';
import { client } from '../api/index.ts';
import { useLanguage, useText } from '../text/index.tsx';
import { announce } from '../ui/announce.tsx';
import { openInTab, pdfOf } from '../ui/download.ts';

/** Puts the keys on paper: the desktop program prints them, a browser shows the page, which it can print. */
export function useKeyCard() {
  const { language } = useLanguage();
  const { answers, shell } = useText();
  const printing = useMutation({
    mutationFn: async () => {
      const { content, whyNot } = await client.system.printKeyCard({ language });
      if (content !== null) openInTab(pdfOf(content));
      if (whyNot !== null) return answers.notHandedOver[whyNot]('print');
      return content === null ? shell.keyCard.printed : shell.keyCard.opened;
    },
    onSuccess: announce,
  });
  const { isPending, data = null, error, mutate } = printing;
  return { isPending, said: data, error, print: () => isPending || mutate() };
}
