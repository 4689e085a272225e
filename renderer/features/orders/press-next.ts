/**
 * One button does at once what its key says; among several the key goes from one to the next, and
 * Enter presses it: nothing is revealed or changed by the wrong row.
 */
export function pressNext(list: HTMLElement | null, keys: string): void {
  const buttons = Array.from(
    list?.querySelectorAll<HTMLButtonElement>(`button[aria-keyshortcuts="${keys}"]`) ?? [],
  );
  const [only] = buttons;
  if (buttons.length === 1) only?.click();
  else {
    const at = buttons.findIndex(each => each === document.activeElement);
    buttons[(at + 1) % buttons.length]?.focus();
  }
}
