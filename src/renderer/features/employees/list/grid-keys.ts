/** Where a key takes the active row. Undefined: the key moves nothing. */
export function moveRow(key: string, active: number, rows: number, page: number): number | undefined {
  const last = rows - 1;
  if (last < 0) return undefined;
  const within = (row: number): number => Math.max(0, Math.min(last, row));
  switch (key) {
    case 'ArrowDown':
      return within(active + 1);
    case 'ArrowUp':
      return within(active - 1);
    case 'PageDown':
      return within(active + page);
    case 'PageUp':
      return within(active - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
