import type { PayCode } from '../../../../shared/domain/registration.js';
import { inOrder } from './chosen-codes.js';
import { companyRow, type SheetIndex } from './sheet-index.js';

/** A wage component of the company itself. `name` is empty when its code is in no model any more. */
export interface CompanyLine {
  /** For main alone: people know a line by its code and amount. */
  readonly id: number | null;
  readonly code: number;
  readonly name: string;
  readonly amount: string;
}

/** The company's own lines by code, in the order that a person gave the codes. */
export function companyLines(index: SheetIndex, codes: readonly PayCode[], order: readonly number[]): CompanyLine[] {
  const names = new Map(codes.map(({ code, description }) => [code, description]));
  const rows = [...(index.get(companyRow) ?? [])].toSorted(([a], [b]) => a - b);
  return inOrder(rows, ([code]) => code, order).flatMap(([code, lines]) =>
    lines.map(({ id, amount }) => ({ id, code, name: names.get(code) ?? '', amount })),
  );
}
