import type { Language } from '../contract/language.ts';
import { desktop as en } from './en/desktop.ts';
import { desktop as fa } from './fa/desktop.ts';
import { spokenIn } from './languages.ts';
import { desktop as pl } from './pl/desktop.ts';
import type { Sentences } from './shape.ts';

export type DesktopText = Sentences<typeof en>;

const desktop: Readonly<Record<Language, DesktopText>> = { en, pl, fa };

/**
 * What the system shows for us in the language of a tag, in English where we do not speak it. Apart
 * from the rest: the program begins before its window, and needs no other sentence for that.
 */
export const desktopIn = (tag: string): DesktopText => desktop[spokenIn(tag) ?? 'en'];
