import type { Page } from 'playwright-core';

/**
 * What of the screen in view a finger or a weak eye misses, a sentence for each: targets below 44 px, and fields whose
 * edge has less than 3:1 against its ground (WCAG 2.2, 1.4.11), which axe does not measure.
 */
export const hardToHit = (page: Page): Promise<string[]> => page.evaluate<string[]>(inspection);

const inspection = `(() => {
  const found = new Set();
  // Under a dialog nothing is in use.
  const inUse = [...document.querySelectorAll('[role=dialog][aria-modal=true]')].at(-1) ?? document.body;
  const least = 44;
  const seen = { visibilityProperty: true, opacityProperty: true };
  const name = each =>
    ((each.getAttribute('aria-label') ?? each.textContent.trim()) || each.labels?.[0]?.textContent || each.id).slice(0, 50) +
    ' (' + each.tagName.toLowerCase() + ' ' + String(each.className).split(' ').filter(one => one.includes('_')).at(-1) + ')';

  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const over = (color, ground) => {
    paint.globalCompositeOperation = 'source-over';
    paint.fillStyle = 'rgb(' + ground.join() + ')';
    paint.fillRect(0, 0, 1, 1);
    paint.fillStyle = color;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const groundOf = each => {
    if (each === null) return [255, 255, 255];
    return over(getComputedStyle(each).backgroundColor, groundOf(each.parentElement));
  };
  const isClear = color => /^rgba\\(.*, 0\\)$|\\/ 0\\)$/.test(color);
  const light = rgb => {
    const [r, g, b] = rgb.map(each => {
      const part = each / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };

  /** Whether a finger at this place finds it. */
  const isHit = (each, x, y) => {
    const hit = document.elementFromPoint(x, y);
    // What is typed into has the whole of its frame; a button in there has only itself.
    const isTyped = each.matches('input, select, textarea');
    const field = (isTyped && each.closest('[class*="Input-wrapper"]')) || each;
    return hit !== null && (field.contains(hit) || [...(each.labels ?? [])].some(label => label.contains(hit)));
  };
  const controls = 'button, a[href], input, select, textarea, [role="switch"], [role="tab"], [role="menuitem"]';
  for (const each of inUse.querySelectorAll(controls)) {
    if (!each.checkVisibility(seen) || each.type === 'hidden' || each.disabled) continue;
    if (getComputedStyle(each).clipPath === 'inset(50%)') continue;
    // Within a label, all of that is the target.
    const box = (each.closest('label') ?? each).getBoundingClientRect();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const reach = least / 2 - 1.5;
    // At the edge of the window, or of what scrolls in it, nothing is told of what is beyond.
    if (box.width < 2 || y < reach || y > innerHeight - reach || !isHit(each, x, y)) continue;
    const high = box.height >= least - 0.5 || (isHit(each, x, y - reach) && isHit(each, x, y + reach));
    const wide = box.width >= least - 0.5 || (isHit(each, x - reach, y) && isHit(each, x + reach, y));
    if (!high || !wide) found.add('is ' + Math.round(box.width) + ' by ' + Math.round(box.height) + ' px: ' + name(each));
  }

  for (const each of inUse.querySelectorAll('input, select, textarea')) {
    if (!each.checkVisibility(seen) || each.type === 'hidden' || each.disabled) continue;
    // The edge of a field may be that of the label around it; one without any is told by what is around it.
    const framed = [each, each.closest('label')].find(one =>
      one !== null && parseFloat(getComputedStyle(one).borderBottomWidth) > 0 && !isClear(getComputedStyle(one).borderBottomColor));
    if (framed === undefined || each.getBoundingClientRect().width < 2) continue;
    const style = getComputedStyle(framed);
    const around = groundOf(framed.parentElement);
    const inside = groundOf(framed);
    const edge = over(style.borderBottomColor, around);
    const best = Math.max(contrast(edge, around), contrast(inside, around));
    if (best < 2.95) found.add('has an edge of ' + best.toFixed(2) + ':1: ' + name(each));
  }
  return [...found];
})()`;
