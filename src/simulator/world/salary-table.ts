/** The one salary table of the demo, of the home care company: scales 2 to 8, steps 0 to 10. Amounts are made up. */
export const salaryTable = { company: 51031, code: 7, description: 'Salaristabel thuiszorg', lastStep: 10 } as const;

/** Cents per month at full time. */
export const stepValue = (scale: number, step: number): number => 210_000 + scale * 16_000 + step * 5200;
