/** Paths of Tabler's outline icons (MIT), as the rest of the app has them. */
const paths = {
  previous: ['M15 6l-6 6l6 6'],
  next: ['M9 6l6 6l-6 6'],
  smaller: ['M5 12l14 0'],
  larger: ['M12 5l0 14', 'M5 12l14 0'],
  width: ['M4 12v-6a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v6', 'M10 18h-7', 'M21 18h-7', 'M6 15l-3 3l3 3', 'M18 15l3 3l-3 3'],
  whole: ['M12 20h-6a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2h8', 'M18 4v17', 'M15 18l3 3l3 -3', 'M15 7l3 -3l3 3'],
  find: ['M10 10m-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0', 'M21 21l-6 -6'],
  close: ['M18 6l-12 12', 'M6 6l12 12'],
  up: ['M6 15l6 -6l6 6'],
  down: ['M6 9l6 6l6 -6'],
} as const;

export type IconName = keyof typeof paths;

export const iconHtml = (name: IconName): string =>
  `<svg width="16" height="16" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths[
    name
  ]
    .map((path) => `<path d="${path}"/>`)
    .join('')}</svg>`;
