/** Millimetres in PDF points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** A6 portrait. */
export const page = { width: mm(105), height: mm(148) };

/** Office printers leave about 5 mm of a sheet blank, and a QR needs 4 of its modules around it. */
export const margin = mm(9);
export const content = page.width - 2 * margin;

/** How far down the tear line runs: above it what the guest reads, below it what the door reads. */
export const tear = mm(89);
