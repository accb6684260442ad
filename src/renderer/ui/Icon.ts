/** Props of the two sizes of icon in the look: 16 beside text, 14 as a mark. Stroke thins as they grow. */
export const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;
export const mark = { size: 14, stroke: 2, 'aria-hidden': true } as const;
export const railIcon = { size: 17, stroke: 1.6, 'aria-hidden': true } as const;
