import { flushSync } from 'react-dom';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element | null): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

/** How a screen remembers what keys change in it beside its fields; answers how it is put back. */
type Remember = () => () => void;

const remembering = new Set<Remember>();

/** For as long as it stands: what keys change here is put back when they were a scanner's. */
export function keepFromScans(remember: Remember): () => void {
  remembering.add(remember);
  return () => void remembering.delete(remember);
}

/** The page as it was before the first key of a burst. */
export interface Memory {
  readonly focus: Element | null;
  readonly selection: readonly [number | null, number | null] | null;
  readonly values: ReadonlyMap<Field, string>;
  /** Fields that had the focus during the burst: no other can have been written in. */
  readonly touched: Set<Field>;
  readonly putBack: readonly (() => void)[];
}

/** Fields of numbers and dates have no selection. */
const selectionOf = (element: Element | null): Memory['selection'] =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    ? [element.selectionStart, element.selectionEnd]
    : null;

export function remember(): Memory {
  const focus = document.activeElement;
  const fields = document.querySelectorAll<Field>('input, textarea, select');
  const memory: Memory = {
    focus,
    selection: selectionOf(focus),
    values: new Map([...fields].map(field => [field, field.value])),
    touched: new Set(),
    putBack: [...remembering].map(each => each()),
  };
  touch(memory);
  return memory;
}

export function touch({ touched }: Memory): void {
  if (isField(document.activeElement)) touched.add(document.activeElement);
}

/** As if a person had typed it: React hears of a value only where the element's own setter is used. */
function write(field: Field, value: string): void {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  own?.set?.call(field, value);
  const kind = field instanceof HTMLSelectElement ? 'change' : 'input';
  field.dispatchEvent(new Event(kind, { bubbles: true }));
}

/** Puts the page back: what screens keep first, since a field that is left takes what was typed in it. */
export function putBack(memory: Memory): void {
  touch(memory);
  flushSync(() => {
    for (const each of memory.putBack) each();
  });
  for (const field of memory.touched) {
    const before = memory.values.get(field);
    if (before !== undefined && field.isConnected && field.value !== before) write(field, before);
  }
  const { focus, selection } = memory;
  if (focus instanceof HTMLElement && focus.isConnected && document.activeElement !== focus)
    if (focus === document.body) (document.activeElement as HTMLElement | null)?.blur();
    else focus.focus();
  const hasText = focus instanceof HTMLInputElement || focus instanceof HTMLTextAreaElement;
  if (hasText && selection !== null && selection[0] !== null)
    focus.setSelectionRange(selection[0], selection[1]);
}
