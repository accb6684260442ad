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

/** The fault text around code and words as the API writes it; without a code only the words. */
export function faultText(code: number | null, text: string): string {
  const reason = code === null ? text : `${code}: ${text}`;
  return `System.Web.Services.Protocols.SoapException: Server was unable to process request. ---> ${reason}`;
}
