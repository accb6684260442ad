/** The one user of the demo environment, as a client signs in. */
export interface Account {
  readonly username: string;
  readonly token: string;
  /** The subdomain. */
  readonly domain: string;
}
