/** What one message may cost. Reports carry up to some 50 MB in a single text. */
export interface DecodeLimits {
  /** Bytes of the whole message. */
  readonly bytes: number;
  /** Elements inside each other, the envelope counted. */
  readonly depth: number;
  /** Characters of one text, name, comment or attribute. Judged per 64 kB read, so it may overshoot by that. */
  readonly text: number;
  /** Attributes of one element. */
  readonly attributes: number;
}

export const defaultLimits: DecodeLimits = {
  bytes: 256 * 1024 * 1024,
  depth: 64,
  text: 64 * 1024 * 1024,
  attributes: 64,
};
