/**
 * A method says no with a code of the API (or none). Thrown, because it ends a handler from deep inside a look-up;
 * caught in one place, `perform`, which makes it a fault. Nothing has changed in the books when it is thrown.
 */
export class Refusal extends Error {
  readonly code: number | null;

  constructor(code: number | null, text: string) {
    super(text);
    this.code = code;
  }
}

/** A batch was taken in part: `taken` is the request with the lines that took effect, which the books have. */
export class PartialRefusal extends Refusal {
  readonly taken: unknown;

  constructor(reason: Refusal, taken: unknown) {
    super(reason.code, reason.message);
    this.taken = taken;
  }
}

/** The fault text around code and words as the API writes it; without a code only the words. */
export function faultText(code: number | null, text: string): string {
  const reason = code === null ? text : `${code}: ${text}`;
  return `System.Web.Services.Protocols.SoapException: Server was unable to process request. ---> ${reason}`;
}
