/**
 * The vendor's hosts by kind of environment and region. Null where the API's reference knows none: the Swedish sandbox
 * is never guessed. To show to people and to open; which hosts may be called is main's own list (`nmbrs/transport`).
 */
export const vendorHosts = {
  production: { nl: 'api.nmbrs.nl', se: 'api.nmbrs.se' },
  sandbox: { nl: 'api-sandbox.nmbrs.nl', se: null },
} as const satisfies Record<'production' | 'sandbox', Record<'nl' | 'se', string | null>>;
