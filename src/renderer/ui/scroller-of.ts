/** The nearest element above that scrolls and says so with `data-scroller`; null where there is none. */
export const scrollerOf = (element: HTMLElement | null): HTMLElement | null =>
  element?.closest<HTMLElement>('[data-scroller]') ?? null;
