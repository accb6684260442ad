/** A row as people know it; `id` names its cells. */
export interface ShownRow {
  readonly id: number;
  readonly number: string;
  readonly name: string;
}

export interface ShownColumn {
  readonly id: number;
  readonly head: string;
  readonly name: string;
  /** What its amounts are, where somebody said so. */
  readonly unit?: string;
}

/** A cell as it is drawn: text, state, and what a mark says of it. */
export interface ShownCell {
  readonly text: string;
  /** From `sending` on: what became of it after it was sent. */
  readonly state: 'plain' | 'changed' | 'invalid' | 'unread' | 'sending' | 'sent' | 'kept' | 'refused' | 'unknown';
  /** Read by a screen reader and shown on hover: "was 2,00", "twee regels". Empty: nothing to say. */
  readonly remark: string;
  /** A short mark at the left of the cell. */
  readonly mark: string;
  /** Something was written beside the amount: a corner says so. */
  readonly noted: boolean;
}
