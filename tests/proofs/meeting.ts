/** Lets nobody pass before as many as expected have come: two transactions then stand at the same point. */
export function meetingOf(expected: number): () => Promise<void> {
  let open: () => void = () => undefined;
  const all = new Promise<void>(resolve => {
    open = resolve;
  });
  let come = 0;
  return () => {
    come += 1;
    if (come >= expected) open();
    return all;
  };
}
