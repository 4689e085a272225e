/** Loaded before a program as `wrong-clock.mjs?minutes=120`: from then on its clock is off by so many. */
const off = Number(new URL(import.meta.url).searchParams.get('minutes')) * 60_000;
const rightNow = Date.now;

globalThis.Date = class extends Date {
  /** @param {[] | [string | number | Date]} given */
  constructor(...given) {
    if (given.length === 0) super(rightNow() + off);
    else super(...given);
  }

  static now() {
    return rightNow() + off;
  }
};
