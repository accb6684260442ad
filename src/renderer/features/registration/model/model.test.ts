import { describe, expect, it } from 'vitest';
import { EmployeeId } from '../../../../shared/domain/ids.js';
import { PayLineId } from '../../../../shared/domain/registration.js';
import type { SheetPart } from '../../../../shared/ipc/registration.js';
import { noHistory, write } from '../../../grid/engine/edits.js';
import { cellAt, realEdits, waitingFor } from './cells.js';
import { totalsOf } from './totals.js';
import { codesIn, withPart } from './sheet-index.js';

const joris = EmployeeId.parse(1);
const marieke = EmployeeId.parse(2);

function part(people: readonly EmployeeId[], lines: readonly (readonly [EmployeeId, number, string])[]): SheetPart {
  return {
    people: [...people],
    owners: lines.map(([owner]) => owner),
    lineIds: lines.map((_, index) => PayLineId.parse(index + 1)),
    codes: lines.map(([, code]) => code),
    amounts: lines.map(([, , amount]) => amount),
    days: [],
    plusMinus: [],
    unread: [],
  };
}

const index = withPart(
  new Map(),
  part(
    [joris],
    [
      [joris, 2100, '8.00'],
      [joris, 2125, '1.5'],
      [joris, 2125, '2.00'],
    ],
  ),
);

describe('what was read of a sheet', () => {
  it('shows several lines of one code as their sum', () => {
    expect(cellAt(index, new Map(), new Map(), joris, 2125)).toMatchObject({
      value: '3.5',
      lines: [
        { id: 2, amount: '1.5' },
        { id: 3, amount: '2.00' },
      ],
    });
  });

  it('tells a row that was not read from one with nothing in it', () => {
    expect(cellAt(index, new Map(), new Map(), marieke, 2100).state).toBe('unread');
    expect(cellAt(index, new Map(), new Map(), joris, 2150)).toMatchObject({ state: 'plain', value: null });
  });

  it('forgets what a row held when the row comes again', () => {
    const again = withPart(index, part([joris], [[joris, 2100, '4']]));
    expect(cellAt(again, new Map(), new Map(), joris, 2125).value).toBeNull();
    expect(codesIn(again)).toEqual(new Set([2100]));
  });
});

describe('an edited sheet', () => {
  it('has a change only where something else is written than stands there, however it is spelled', () => {
    const { edits } = write(noHistory, [
      { key: '1:2100', value: '8' },
      { key: '1:2150', value: '3' },
      { key: '1:2125', value: null },
    ]);
    expect(cellAt(index, edits, new Map(), joris, 2100).state).toBe('plain');
    expect(cellAt(index, edits, new Map(), joris, 2150)).toMatchObject({ state: 'changed', value: '3', was: null });
    expect([...realEdits(index, edits)]).toEqual([
      ['1:2150', '3'],
      ['1:2125', null],
    ]);
  });

  it('keeps what is written before a row was read, and waits for the row before it is sent', () => {
    const { edits } = write(noHistory, [{ key: '2:2100', value: '8' }]);
    expect(cellAt(index, edits, new Map(), marieke, 2100)).toMatchObject({ state: 'changed', value: '8' });
    expect(waitingFor(index, realEdits(index, edits))).toBe(1);
    const read = withPart(index, part([marieke], [[marieke, 2100, '8.00']]));
    expect([waitingFor(read, edits), realEdits(read, edits).size]).toEqual([0, 0]);
  });

  it('adds up each code with its edits, and no cell that is blank', () => {
    const { edits } = write(noHistory, [{ key: '1:2100', value: '0.1' }]);
    expect(totalsOf(index, edits, [joris, marieke], [2100, 2150])).toEqual(
      new Map([
        [2100, { sum: '0.1', count: 1 }],
        [2150, { sum: '0', count: 0 }],
      ]),
    );
  });
});
