/** How far work is: of how many pages, rows or orders. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** Who looks on while something takes long. */
export interface Looking {
  /** Ends it; what has been done by then is as if it had not been asked for. */
  readonly signal?: AbortSignal | undefined;
  readonly told?: (step: Step) => void;
}
