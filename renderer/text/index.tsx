import { createContext, type ReactNode, use, useLayoutEffect, useMemo, useState } from 'react';
import type { Language } from '../../core/contract/language.ts';
import { type Direction, directionOf } from '../../core/text/direction.ts';
import { en, type Text } from '../../core/text/en.ts';
import { fa } from '../../core/text/fa.ts';
import { pl } from '../../core/text/pl.ts';
import { rememberedLanguage, rememberLanguage } from './language.ts';

export type { Text };

const dictionaries: Readonly<Record<Language, Text>> = { en, pl, fa };

interface Chosen {
  readonly language: Language;
  readonly direction: Direction;
  readonly setLanguage: (language: Language) => void;
}

const Choice = createContext<Chosen | null>(null);

/** Chooses the language of everything inside, and of the document itself. */
export function TextProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(rememberedLanguage);
  const chosen = useMemo(
    () => ({
      language,
      direction: directionOf(language),
      setLanguage: (next: Language) => {
        rememberLanguage(next);
        setLanguage(next);
      },
    }),
    [language],
  );
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return <Choice value={chosen}>{children}</Choice>;
}

/** The chosen language, its writing direction, and the way to change it. */
export function useLanguage(): Chosen {
  const chosen = use(Choice);
  if (chosen === null) throw new Error('useLanguage outside TextProvider');
  return chosen;
}

/** Every sentence, in the chosen language. */
export const useText = (): Text => dictionaries[useLanguage().language];

/** Every sentence in one language, for what is drawn outside the chosen one. */
export const textIn = (language: Language): Text => dictionaries[language];
