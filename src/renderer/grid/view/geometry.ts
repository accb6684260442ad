/** Widths and heights of a sheet in px: they are figures because the range is drawn over cells that may not be painted. */
export const rowNumberWidth = 40;
export const numberWidth = 68;
export const nameWidth = 188;
export const pinnedWidth = rowNumberWidth + numberWidth + nameWidth;
export const columnWidth = 100;
export const headHeight = 44;

export const templateOf = (columns: number): string =>
  `${rowNumberWidth}px ${numberWidth}px ${nameWidth}px repeat(${columns}, ${columnWidth}px)`;
