import type { ScannerEvents } from '../../contract/codec/xml-scanner.js';
import { placesOf, scaled, unscaled } from '../reports/table/decimals.js';
import { nextTurn, scan } from '../reports/xml/scan.js';

/** One transfer of a payment file. `amount`: a plain decimal. */
export interface Transfer {
  readonly name: string;
  readonly iban: string;
  readonly amount: string;
}

export interface Sepa {
  readonly transfers: readonly Transfer[];
  /** Of all transfers, added up here. */
  readonly total: string;
  /** What the file says of itself (`CtrlSum`); null: nothing. */
  readonly says: string | null;
}

const transfer = 'CdtTrfTxInf';
const decimal = /^\d+(\.\d+)?$/;

/** The parts of a transfer that matter, by the end of their path in the ISO 20022 message pain.001. */
const wanted: Readonly<Record<string, keyof Transfer>> = {
  'Amt/InstdAmt': 'amount',
  'Cdtr/Nm': 'name',
  'CdtrAcct/Id/IBAN': 'iban',
};

/** Reads a credit transfer file (pain.001, any version). Null: no XML, no transfers, or an amount that is no amount. */
export async function readSepa(text: string): Promise<Sepa | null> {
  const reader = new SepaReader();
  const whole = await scan(text.replace(/^\uFEFF/, ''), reader, nextTurn);
  if (!whole || reader.transfers.length === 0) return null;
  if (reader.transfers.some(({ amount, iban }) => !decimal.test(amount) || iban === '')) return null;
  const says = reader.says !== null && decimal.test(reader.says) ? reader.says : null;
  return { transfers: reader.transfers, total: totalOf(reader.transfers.map(({ amount }) => amount)), says };
}

/** Exact sum of plain decimals. */
export function totalOf(amounts: readonly string[]): string {
  const places = amounts.reduce((most, amount) => Math.max(most, placesOf(amount)), 2);
  return unscaled(
    amounts.reduce((sum, amount) => sum + scaled(amount, places), 0n),
    places,
  );
}

class SepaReader implements ScannerEvents {
  readonly transfers: Transfer[] = [];
  says: string | null = null;
  readonly #path: string[] = [];
  #text = '';
  #one: Record<keyof Transfer, string> | null = null;

  declaration(): void {}

  attribute(): void {}

  open(name: string): void {
    this.#path.push(name.replace(/^.*:/, ''));
    this.#text = '';
    if (this.#path.at(-1) === transfer) this.#one = { name: '', iban: '', amount: '' };
  }

  text(part: string): void {
    this.#text += part;
  }

  close(): void {
    const name = this.#path.at(-1);
    const at = this.#path.lastIndexOf(transfer);
    if (this.#one && at !== -1) {
      const field = wanted[this.#path.slice(at + 1).join('/')];
      if (field !== undefined) this.#one[field] = this.#text.trim();
      if (name === transfer) {
        this.transfers.push({ ...this.#one, iban: this.#one.iban.replace(/\s/g, '').toUpperCase() });
        this.#one = null;
      }
    } else if (name === 'CtrlSum' && this.#path.at(-2) === 'GrpHdr') this.says = this.#text.trim();
    this.#path.pop();
    this.#text = '';
  }
}
