import type { Rectangle } from 'electron';

/** The smallest window that the screens are made for; on a smaller display, that display. */
export const smallest = { width: 720, height: 450 } as const;
const usual = { width: 1366, height: 860 } as const;
/** This much of the title bar must be on a display, or nobody could drag the window back. */
const grip = { width: 120, height: 24 } as const;

/**
 * Where to open the window: as remembered, unless its display is gone or has shrunk.
 *
 * @param displays their work areas, the primary one first
 */
export function placement(
  remembered: Rectangle | undefined,
  displays: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const display = remembered && displays.find(area => canBeGripped(remembered, area));
  return display ? within(display, remembered) : centred(displays[0]);
}

function canBeGripped(window: Rectangle, area: Rectangle): boolean {
  const across =
    Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return (
    across >= grip.width && window.y >= area.y && window.y + grip.height <= area.y + area.height
  );
}

function within(area: Rectangle, window: Rectangle): Rectangle {
  const width = Math.min(Math.max(window.width, smallest.width), area.width);
  const height = Math.min(Math.max(window.height, smallest.height), area.height);
  // Partly outside is how somebody wanted it; larger than the display is nobody's wish.
  return { x: window.x, y: window.y, width, height };
}

function centred(area: Rectangle): Rectangle {
  const width = Math.min(usual.width, area.width);
  const height = Math.min(usual.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}
