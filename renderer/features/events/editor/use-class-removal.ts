import { useText } from '../../../text/index.tsx';
import { useConfirm } from '../../../ui/confirm.tsx';
import { type ClassDraft, isBlank } from '../draft/draft.ts';
import type { Editor } from './use-editor.ts';

/** Takes a ticket class away; one that is stored only after a question that names it. */
export function useClassRemoval({ stored, dropClass, removeClass }: Editor) {
  const text = useText().events;
  const confirm = useConfirm();
  return async (row: ClassDraft, name: string) => {
    const known = stored?.ticketClasses.find(each => each.id === row.id);
    if (known === undefined) {
      const question = {
        title: text.removeQuestion(name),
        confirmLabel: text.removeClass(name),
        cancelLabel: text.keep,
      };
      if (isBlank(row) || (await confirm(question))) dropClass(row.id);
      return;
    }
    const agreed = await confirm({
      title: text.removeQuestion(known.name),
      body: text.removeBody(known.name, known.capacity),
      confirmLabel: text.removeConfirm(known.name, known.capacity),
      cancelLabel: text.keep,
    });
    if (agreed) await removeClass(row);
  };
}
