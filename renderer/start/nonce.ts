/** The style nonce of this page: the host writes a new one into index.html and its header each time. */
export const styleNonce =
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

// Libraries that add a style element on their own (scroll locking) look for this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce });
