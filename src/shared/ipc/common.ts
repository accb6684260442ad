import { z } from 'zod';

/** A moment, as UTC ISO text with milliseconds. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** A call of the API by name, for words such as "the template lacks this call". */
export const MethodName = z.string().max(120);
