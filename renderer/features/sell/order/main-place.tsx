import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import classes from './order-actions.module.css';

const store = createStore<{ place: HTMLElement | null }>(() => ({ place: null }));
const keep = (place: HTMLElement | null) => store.setState({ place });

/** The foot of the order, where the main button of a sale stands at every step. */
export const MainPlace = ({ children }: { readonly children?: ReactNode }) => (
  <div ref={keep} className={classes['actions']}>
    {children}
  </div>
);

interface Props {
  readonly children: ReactNode;
}

/** Puts the main button of another pane there, last, with what stands above it. */
export function AtMainPlace({ children }: Props) {
  const { place } = useStore(store);
  return place === null ? <footer>{children}</footer> : createPortal(children, place);
}
