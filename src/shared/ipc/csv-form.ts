import { z } from 'zod';

/** How reports are written as CSV. With a comma between cells decimals have a point, otherwise a comma. */
export const CsvForm = z.strictObject({
  separator: z.enum([';', ',', '\t']),
  encoding: z.enum(['utf-8', 'windows-1252']),
});
export type CsvForm = z.infer<typeof CsvForm>;

/** As the Excel of Dutch and Swedish clerks reads it without being asked anything. */
export const usualCsv: CsvForm = { separator: ';', encoding: 'utf-8' };

export const decimalSign = ({ separator }: CsvForm): ',' | '.' => (separator === ',' ? '.' : ',');
