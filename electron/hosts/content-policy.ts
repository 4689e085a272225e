/** A new one for every page: whoever could guess it could write style or script into ours. */
export const newNonce = (): string => crypto.getRandomValues(Buffer.alloc(18)).toString('base64');

/**
 * What a page of ours may load: its own files and nothing else. `blob:` and `data:` are for pictures
 * that the page makes itself; the nonce is for the styles that the component library writes.
 */
const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');

/** Headers that every answer carries, files and operations alike. */
export const protectiveHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
} as const;

export const pageHeaders = (nonce: string): Record<string, string> => ({
  'content-security-policy': contentPolicy(nonce),
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // A page holds its nonce, and names files that the next version no longer has.
  'cache-control': 'no-store',
});
