import { type Day, weekdayOf } from '../../../../../shared/domain/calendar.js';

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
export type Weekday = (typeof weekdays)[number];

/** The weekday as the texts have it: Monday is 0. */
export const weekdayKey = (date: Day): Weekday => weekdays.find((one) => one === weekdayOf(date)) ?? 0;
