/** Fault codes for which there are words; the server's own text is shown beside them in any case. */
const worded = [
  '1000',
  '1001',
  '1002',
  '1003',
  '1004',
  '1006',
  '2003',
  '2004',
  '2006',
  '2009',
  '2011',
  '2012',
  '2018',
  '2022',
  '2028',
  '2029',
  '2030',
  '3001',
  '9999',
] as const;
export type WordedFault = (typeof worded)[number];

/** The key of the words for a code; null when the reference gives it no meaning that a clerk meets here. */
export const faultKey = (code: number | null): WordedFault | null =>
  worded.find((known) => known === String(code)) ?? null;
