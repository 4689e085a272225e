/** No 0 o, 1 l i: it is read from a screen and typed by hand. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 4;

/** Bytes above the last whole multiple would make some letters likelier than others. */
const fair = 256 - (256 % letters.length);

const someBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/**
 * A password nobody guesses and everybody can copy from paper: four groups of four letters and
 * digits, 79 bits. `random` gives that many random bytes.
 */
export function makePassword(random: (count: number) => Uint8Array = someBytes): string {
  const wanted = groups * groupLength;
  const drawn: string[] = [];
  while (drawn.length < wanted)
    for (const byte of random(wanted * 2))
      if (byte < fair && drawn.length < wanted) drawn.push(letters[byte % letters.length] ?? '');
  return drawn.join('').replace(/(.{4})(?=.)/g, '$1-');
}
