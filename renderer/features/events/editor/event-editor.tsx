import { useEffect, useRef } from 'react';
import { useText } from '../../../text/index.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { ClassTable } from './class-table.tsx';
import { MainFields, MoreFields } from './details-fields.tsx';
import { EditorFoot } from './editor-foot.tsx';
import { EditorHead } from './editor-head.tsx';
import classes from './event-editor.module.css';
import { KeptOffer } from './kept-offer.tsx';
import { Meanwhile } from './meanwhile.tsx';
import type { Editor } from './use-editor.ts';

interface Props {
  readonly editor: Editor;
  /** The form stands; whoever waits for it may move the focus in. */
  readonly onReady: () => void;
}

/** The form of one event. */
export function EventEditor({ editor, onReady }: Props) {
  const text = useText().events;
  const form = useRef<HTMLFormElement>(null);
  const { wrongs } = editor;

  const toFirst = () => form.current?.querySelector<HTMLElement>('[data-first-field]')?.focus();
  const ready = useRef(onReady);
  useEffect(() => {
    ready.current();
  }, []);

  return (
    <Form
      ref={form}
      className={classes['form']}
      aria-label={text.form}
      faulty={wrongs}
      onSubmit={event => event.preventDefault()}
    >
      <EditorHead editor={editor} />
      <div className={classes['body']}>
        <div className={classes['column']}>
          <KeptOffer editor={editor} onDecided={toFirst} />
          <MainFields editor={editor} />
          <ClassTable editor={editor} />
          <MoreFields editor={editor} />
        </div>
      </div>
      {/* Below, where it takes room without moving what is being typed into. */}
      <Meanwhile editor={editor} onDecided={toFirst} />
      <EditorFoot editor={editor} />
    </Form>
  );
}
