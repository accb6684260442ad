import { z } from 'zod';

/** A moment that comes back each week, as Dutch clocks show it. `day`: 1 is Monday, 7 is Sunday. */
export const WeeklyMoment = z.strictObject({
  day: z.int().min(1).max(7),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});
export type WeeklyMoment = z.infer<typeof WeeklyMoment>;

/** The vendor's weekly planned update, by its terms of use: Wednesday 20:00, "sometimes at another time". */
export const usualPlannedUpdate: WeeklyMoment = { day: 3, time: '20:00' };
