import type { Page } from 'playwright-core';

/** What of the screen in view does not fit its window, a sentence for each: what is cut off, and what lies over what. */
export const misfits = (page: Page): Promise<string[]> => page.evaluate<string[]>(inspection);

const inspection = `(() => {
  const found = new Set();
  const page = document.documentElement;
  // Under a dialog nothing is in use.
  const inUse = [...document.querySelectorAll('[role=dialog][aria-modal=true]')].at(-1) ?? document.body;
  const styles = new Map();
  const styleOf = each => styles.get(each) ?? (styles.set(each, getComputedStyle(each)), styles.get(each));
  const isSeen = each =>
    each.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  // Cut off on purpose, for screen readers or for skipping.
  const isSpoken = each => {
    if (each.closest('[data-announcer], [class*=VisuallyHidden]') !== null) return true;
    for (let one = each; one !== null; one = one.parentElement)
      if (styleOf(one).clipPath === 'inset(50%)') return true;
    return false;
  };
  const name = each =>
    ((each.getAttribute?.('aria-label') ?? each.textContent.trim()) || each.id || each.tagName).slice(0, 50) +
    ' (' + String(each.className?.baseVal ?? each.className ?? '').split(' ').at(-1) + ')';
  // The window's own part hides what is too wide, and the page what is laid beside that.
  for (const whole of [page, document.getElementById('root')]) {
    if (whole.scrollWidth <= whole.clientWidth) continue;
    const beyond = [...document.querySelectorAll('body *')].filter(each => {
      const { left, right } = each.getBoundingClientRect();
      return left + scrollX < -1 || right + scrollX > innerWidth + 1;
    });
    const width = whole.scrollWidth - whole.clientWidth;
    found.add('the page is ' + width + ' px wider than its window: ' + beyond.slice(0, 4).map(name).join(', '));
  }
  const clips = (style, axis) => /hidden|clip/.test(style['overflow' + axis]);
  const scrolls = (style, axis) => /auto|scroll/.test(style['overflow' + axis]);

  for (const each of inUse.querySelectorAll('*')) {
    if (each.matches('input, textarea') || each.clientWidth < 2) continue;
    if (scrolls(styleOf(each), 'X') && each.scrollWidth > each.clientWidth + 1 && isSeen(each))
      found.add('scrolls sideways by ' + (each.scrollWidth - each.clientWidth) + ' px: ' + name(each));
  }

  /** The part of a box that its ancestors leave of it. */
  const visible = (box, inside) => {
    let { left, right, top, bottom } = box;
    for (let each = inside; each !== null && each !== page; each = each.parentElement) {
      const style = styleOf(each);
      if (style.position === 'fixed') break;
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const outer = each.getBoundingClientRect();
      [left, right] = [Math.max(left, outer.left), Math.min(right, outer.right)];
      [top, bottom] = [Math.max(top, outer.top), Math.min(bottom, outer.bottom)];
    }
    [left, right] = [Math.max(left, 0), Math.min(right, innerWidth)];
    [top, bottom] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    return { left, right, top, bottom };
  };

  /** Why a line of text is not whole, or undefined. */
  const cut = (box, text) => {
    let scrolled = false;
    let isShortened = false;
    for (let each = text; each !== null && each !== page; each = each.parentElement) {
      const style = styleOf(each);
      isShortened ||= style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      const outer = each.getBoundingClientRect();
      const beyondX = box.left < outer.left - 1.5 || box.right > outer.right + 1.5;
      const beyondY = box.top < outer.top - 4 || box.bottom > outer.bottom + 4;
      scrolled ||= scrolls(style, 'Y');
      if ((beyondX && style.overflowX !== 'visible') || (beyondY && clips(style, 'Y') && !scrolled)) {
        if (!isShortened) return 'cut off';
        return text.closest('[title]') === null ? 'shortened, and nowhere whole' : undefined;
      }
    }
    return box.left < -1.5 || box.right > innerWidth + 1.5 ? 'outside the window' : undefined;
  };

  const lines = [];
  const texts = document.createTreeWalker(inUse, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (text.data.trim() === '' || parent.closest('script, style, option, svg')) continue;
    if (!isSeen(parent) || isSpoken(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      const why = cut(box, parent);
      if (why !== undefined) found.add(why + ': ' + name(parent));
      const seen = visible(box, parent);
      if (seen.right - seen.left > 2 && seen.bottom - seen.top > 2) lines.push({ text: parent, ...seen });
    }
  }
  // Letters fill the middle of their line.
  const core = ({ top, bottom }) => [top + (bottom - top) * 0.3, bottom - (bottom - top) * 0.3];
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1)) {
      if (one.text === other.text || one.text.contains(other.text) || other.text.contains(one.text)) continue;
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) < 3) continue;
      const [top, bottom] = core(one);
      const [otherTop, otherBottom] = core(other);
      if (Math.min(bottom, otherBottom) - Math.max(top, otherTop) < 2) continue;
      found.add(name(one.text) + ' lies on ' + name(other.text));
    }

  const controls = 'button, a[href], input, select, textarea, [role="option"], [role="switch"], [role="tab"]';
  for (const each of inUse.querySelectorAll(controls)) {
    if (!isSeen(each) || isSpoken(each) || each.type === 'hidden') continue;
    const box = each.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const shown = visible(box, each.parentElement);
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    if (x < shown.left || x > shown.right || y < shown.top + 1 || y > shown.bottom - 1) continue;
    const top = document.elementFromPoint(x, y);
    const isIts = top !== null && (each.contains(top) || top.contains(each) ||
      (each.labels && [...each.labels].some(label => label.contains(top))) ||
      each.parentElement.contains(top));
    if (!isIts && styleOf(each).pointerEvents !== 'none')
      found.add(name(each) + ' is covered by ' + (top === null ? 'nothing' : name(top)));
    if (each.matches('input, textarea') && each.scrollWidth > each.clientWidth + 1 &&
        styleOf(each).textOverflow !== 'ellipsis' && each !== document.activeElement)
      found.add('cut off in its field: ' + each.value + ' ' + name(each));
  }
  return [...found];
})()`;
