import { useText } from '../../../text/index.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { When } from '../../../ui/when.tsx';
import { EventStatusMark } from '../list/event-status.tsx';
import classes from './editor-head.module.css';
import { SaleSwitch } from './sale-switch.tsx';
import type { Editor } from './use-editor.ts';

/** Which event this is, its state, and the way onto the counters and off them. */
export function EditorHead({ editor }: { readonly editor: Editor }) {
  const text = useText().events;
  const { stored } = editor;
  return (
    <header className={classes['head']}>
      <div className={classes['about']}>
        <h2 className={classes['title']}>
          {stored === null ? text.newEvent : <Isolate>{stored.title}</Isolate>}
        </h2>
        <div className={classes['state']}>
          {stored === null ? (
            <span>{text.notSavedYet}</span>
          ) : (
            <>
              <EventStatusMark status={stored.status} startsAt={stored.startsAt} />
              <When at={stored.startsAt} timeZone={stored.timeZone} form="relativeDateTime" />
            </>
          )}
        </div>
      </div>
      <SaleSwitch editor={editor} />
    </header>
  );
}
