/** Cash that no order explains, each with a reason; the last of them moves none. */
export const acts = ['payIn', 'payOut', 'drop', 'openDrawer'] as const;
export type Act = (typeof acts)[number];
