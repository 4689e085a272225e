import type { KeyboardEvent } from 'react';
import { stepOf } from '../../../ui/list/steps.ts';

const fieldsOf = (form: HTMLFormElement) =>
  Array.from(form.querySelectorAll<HTMLInputElement>('input:not([disabled], [type=hidden])'));

/**
 * In a count Enter goes on to the next field, and from the last one sends the form; the arrows go up and
 * down. So everything is typed with one hand on the number pad.
 */
export function enterGoesOn(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || field.form === null) return;
  const isEnter = event.key === 'Enter';
  const by = isEnter ? 1 : stepOf(event, 1);
  if (by === undefined) return;
  const fields = fieldsOf(field.form);
  const next = fields[fields.indexOf(field) + by];
  event.preventDefault();
  // Its button stands outside of it, so that the browser would not send it by itself.
  if (isEnter && next === undefined && !event.repeat) field.form.requestSubmit();
  next?.focus();
  next?.select();
}
