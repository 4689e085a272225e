import { form } from './events/form.ts';
import { list } from './events/list.ts';
import { publishing } from './events/publishing.ts';
import { saving } from './events/saving.ts';
import { starting } from './events/starting.ts';
import { ticketClasses } from './events/ticket-classes.ts';

export const events = { ...list, ...form, ...ticketClasses, ...publishing, ...saving, ...starting };
