/** Why an answer is not one we accept. The same words as the app's `BadAnswer`, which this folder may not import. */
export type BadAnswer =
  | 'not-xml'
  | 'not-soap'
  | 'truncated'
  | 'doctype'
  | 'too-large'
  | 'too-deep'
  | 'encoding'
  | 'http-status'
  | 'unexpected-shape';

/** Thrown inside the decoder to stop at once; never leaves it. `detail` names places, never values: these are people's data. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly bad: BadAnswer,
    readonly detail: string,
  ) {
    super(`${bad}: ${detail}`);
  }
}
