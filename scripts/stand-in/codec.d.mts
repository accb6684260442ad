export interface Codec {
  /** Throws a DataCloneError for what structured clone refuses. */
  encode(value: unknown): string;
  decode(text: string): unknown;
}
export function createCodec(): Codec;
