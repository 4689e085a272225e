import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { type Text, useText } from '../../../text/index.tsx';
import { PaperWarning, paperSentence } from '../../../ui/paper-warning.tsx';
import classes from './details.module.css';
import { NamesField } from './names-field.tsx';
import type { Editor } from './use-editor.ts';
import { useProblem } from './use-problem.ts';
import { WhenFields } from './when-fields.tsx';

interface Props {
  readonly editor: Editor;
}

/** Under a field whose text is printed on tickets: what they will not show of it. */
const printed = (text: Text, typed: string): TextInputProps =>
  paperSentence(text, typed) === null
    ? {}
    : {
        description: <PaperWarning of={typed} />,
        inputWrapperOrder: ['label', 'input', 'error', 'description'],
      };

/** What, when and where. */
export function MainFields({ editor }: Props) {
  const all = useText();
  const text = all.events;
  const problem = useProblem(editor);
  const { draft, set } = editor;
  return (
    <div className={classes['fields']}>
      <TextInput
        className={classes['title']}
        data-first-field
        label={text.title}
        autoComplete="off"
        value={draft.title}
        error={problem('title')}
        {...printed(all, draft.title)}
        onChange={event => set({ title: event.currentTarget.value })}
      />
      <TextInput
        className={classes['place']}
        label={text.place}
        autoComplete="off"
        value={draft.place}
        error={problem('place')}
        {...printed(all, draft.place)}
        onChange={event => set({ place: event.currentTarget.value })}
      />
      <WhenFields editor={editor} />
    </div>
  );
}

/** What the public reads beside it. */
export function MoreFields({ editor }: Props) {
  const text = useText().events;
  const problem = useProblem(editor);
  const { draft, set } = editor;
  return (
    <div className={classes['fields']}>
      <div className={classes['half']}>
        <NamesField
          label={text.artists}
          value={draft.artists}
          error={problem('artists')}
          onChange={artists => set({ artists })}
        />
      </div>
      <div className={classes['half']}>
        <NamesField
          label={text.categories}
          value={draft.categories}
          error={problem('categories')}
          onChange={categories => set({ categories })}
        />
      </div>
      <Textarea
        className={classes['whole']}
        label={text.description}
        autosize
        minRows={3}
        maxRows={10}
        value={draft.description}
        error={problem('description')}
        onChange={event => set({ description: event.currentTarget.value })}
      />
    </div>
  );
}
