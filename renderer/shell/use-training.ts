import { useLayoutEffect } from 'react';
import { useText } from '../text/index.tsx';
import type { Heartbeat } from './status.ts';

/** In a window known by its origin: already before the program answers. */
const byOrigin = () => location.origin === 'app://training';

/** Whether this is a training; colours and title of the whole page say so then. */
export function useTraining({ latest }: Pick<Heartbeat, 'latest'>): boolean {
  const { training: text } = useText();
  const isTraining = latest?.training ?? byOrigin();
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.toggleAttribute('data-training', isTraining);
    document.title = isTraining ? `${text.word} – Rowlock` : 'Rowlock';
    return () => page.removeAttribute('data-training');
  }, [isTraining, text]);
  return isTraining;
}
