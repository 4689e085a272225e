import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** `ltr` for codes, prices and numbers; by default the text's own first letter decides. */
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

/** Keeps what is inside from turning the line around it. */
export const Isolate = ({ children, dir = 'auto' }: Props) => <bdi dir={dir}>{children}</bdi>;
