/** Milliseconds: what is done sooner says nothing, and then somebody wants to know now and then. */
const between = 2_000;

/** Says how far work is, beside its answer, a line every few seconds. @param of what: "orders" */
export function progressOf(
  say: (sentence: string) => void,
  of: string,
  clock: () => number = () => performance.now(),
): (step: { readonly done: number; readonly of: number }) => void {
  let last = clock();
  return step => {
    if (clock() - last < between) return;
    last = clock();
    say(`${step.done} of ${step.of} ${of} …`);
  };
}
