/** The years that can be chosen around the company's own: four back, for what was left over, and the next. */
export const leaveYears = (current: number | undefined): readonly number[] =>
  current === undefined ? [] : [-4, -3, -2, -1, 0, 1].map((by) => current + by);
