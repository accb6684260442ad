/**
 * Fault codes that the API's reference names (its section on errors).
 * A code outside this list is kept as a number and shown with the server's text: never dropped.
 */
export const knownFaultCodes = [
  1000, 1001, 1002, 1003, 1004, 1006, 2001, 2002, 2003, 2004, 2005, 2006, 2009, 2011, 2012, 2013, 2014, 2015, 2016,
  2017, 2018, 2019, 2020, 2021, 2022, 2028, 2029, 2030, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2041,
  2042, 2043, 2044, 2045, 2046, 2047, 3001, 9999,
] as const;

export type KnownFaultCode = (typeof knownFaultCodes)[number];
export type FaultCode = KnownFaultCode | (number & {});

/** Codes that mean: this user may not make this call, or not see these data. */
export const permissionCodes: readonly FaultCode[] = [1002, 1003, 2003, 2004, 2009];
