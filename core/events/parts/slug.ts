/** Long enough to recognise an event by, short enough for an address. */
const longest = 80;

/**
 * A readable name for addresses: letters of any script stay (Persian, Polish), everything else
 * becomes a hyphen. Never empty.
 */
export function slugOf(title: string): string {
  const slug = Array.from(
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
  )
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '');
  return slug || 'event';
}

/** The n-th try when a slug is taken: "jazz-night", "jazz-night-2", … */
export const numberedSlug = (slug: string, attempt: number): string =>
  attempt === 1 ? slug : `${slug}-${attempt}`;
