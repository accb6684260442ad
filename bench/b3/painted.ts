declare global {
  interface Window {
    /** Makes the grid. Milliseconds from the call until it was painted with its cells. */
    paint: () => Promise<number>;
    /** Makes the first cell the active one. */
    first: () => void;
  }
}

/** Resolves once cells are in the page and a frame with them has passed. */
export async function painted(cells: string): Promise<void> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  while (document.querySelectorAll(cells).length < 100) await frame();
  await frame();
  await frame();
}
