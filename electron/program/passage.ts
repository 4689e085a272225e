/** What became of a training. One that another program works with was left as it is. */
export type Emptied = 'emptied' | 'nothingThere' | 'inUse';

/** How a window comes from a box office to its training and back, where its host can take it there. */
export interface Passage {
  /** From one to the other. */
  go(): void;
  /** Begins the training anew, unless another program works with it. */
  empty(): Promise<Emptied>;
}
