/** CSS pixels to a PDF point at 100 %. */
export const atFullSize = 96 / 72;

const steps = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5] as const;
const [smallest, largest] = [steps[0], 5];

/** A size of its own, or one that follows the window. 1 is 100 %. */
export type Zoom = 'width' | 'whole' | number;

export interface Size {
  readonly width: number;
  readonly height: number;
}

const near = 0.001;

export const larger = (size: number): number => steps.find((step) => step > size + near) ?? largest;
export const smaller = (size: number): number => steps.findLast((step) => step < size - near) ?? smallest;

/** The size that a page of so many points has in a room of so many pixels. */
export function sizeOf(zoom: Zoom, page: Size, room: Size): number {
  if (typeof zoom === 'number') return zoom;
  const wide = room.width / (page.width * atFullSize);
  const fit = zoom === 'width' ? wide : Math.min(wide, room.height / (page.height * atFullSize));
  return Math.min(largest, Math.max(smallest, fit));
}

/** A canvas larger than this many points is drawn coarser: a page can say any size of itself. */
const mostPoints = 16_777_216;
const longestSide = 8192;

/** Points of the canvas to a CSS pixel, for a page of that many CSS pixels on a screen with that many to a pixel. */
export function sharpness(page: Size, screen: number): number {
  const area = Math.sqrt(mostPoints / Math.max(1, page.width * page.height));
  const side = longestSide / Math.max(1, page.width, page.height);
  return Math.min(screen, area, side);
}
