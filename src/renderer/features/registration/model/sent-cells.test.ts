import { describe, expect, it } from 'vitest';
import { EmployeeId, StepId } from '../../../../shared/domain/ids.js';
import type { Step } from '../../../../shared/ipc/changes.js';
import type { SheetCell } from './cells.js';
import { aheadOf, sentCells, tellsOf } from './sent-cells.js';

const step = (part: Partial<Step> = {}): Step => ({
  id: StepId.parse('step-1'),
  kind: 'pay.add',
  employee: { id: EmployeeId.parse(7), number: 1007, name: 'Bedacht, Sam' },
  record: 'hours-variable',
  subject: '2100 Overuren',
  fields: [{ field: 'amount', before: null, after: '8' }],
  changedElsewhere: [],
  status: 'confirmed',
  at: '2026-11-21T09:00:00.000Z',
  refusal: null,
  notSent: null,
  evidence: null,
  decidedByPerson: null,
  verified: true,
  ...part,
});
const refusal = { code: 2001, text: 'Invalid hour component' };

describe('what became of the cells of a sheet', () => {
  it.each([
    [step({ status: 'planned' }), 'sending'],
    [step({ status: 'sent' }), 'sending'],
    [step(), 'sent'],
    [step({ status: 'present' }), 'sent'],
    [step({ status: 'refused', refusal }), 'refused'],
    [step({ status: 'uncertain' }), 'unknown'],
    [step({ status: 'not-sent', notSent: 'before-image-changed' }), 'kept'],
    // It stands as it should, whoever wrote it.
    [step({ status: 'not-sent', notSent: 'already-so' }), 'sent'],
  ])('is what became of its step (%#)', (one, state) => {
    expect([...sentCells([one], 'hours-variable')]).toEqual([
      ['7:2100', { state, amount: '8', words: one.refusal?.text ?? '', ahead: false, fills: 'empty-cell' }],
    ]);
  });

  it('shows what arrived before the sheet is read again, where one line is all that stands there', () => {
    const cell = (value: string | null): SheetCell => ({ value, was: value, lines: [], state: 'plain' });
    const under = (steps: readonly Step[]) => {
      const found = sentCells(steps, 'hours-variable', true).get('7:2100');
      if (!found) throw new Error('No such cell');
      return found;
    };
    const added = under([step()]);
    expect([tellsOf(added, cell(null)), aheadOf(added, cell(null))]).toEqual([true, '8']);
    // Beside something that was read, the sum is not known before the read.
    expect(aheadOf(added, cell('3'))).toBeUndefined();
    expect(aheadOf(under([step({ kind: 'pay.change' })]), cell('3'))).toBe('8');
    const gone = [{ field: 'amount', before: '3', after: null }] as const;
    expect(aheadOf(under([step({ kind: 'pay.stop', fields: [...gone] }), step()]), cell('3'))).toBe('8');
    expect(aheadOf(under([step(), step()]), cell(null))).toBeUndefined();
    // At rest it is the read that counts.
    const [, rested] = [...sentCells([step()], 'hours-variable')][0] ?? [];
    expect(rested && [tellsOf(rested, cell(null)), aheadOf(rested, cell(null))]).toEqual([false, undefined]);
  });

  it('is, of several lines in one cell, the one that needs a person most', () => {
    const lines = [step(), step({ status: 'uncertain' }), step({ status: 'refused', refusal })];
    expect(sentCells(lines, 'hours-variable').get('7:2100')?.state).toBe('unknown');
    expect(sentCells([step({ status: 'refused', refusal }), step()], 'hours-variable').get('7:2100')).toMatchObject({
      state: 'refused',
      words: refusal.text,
    });
  });

  it('is about this sheet alone, and about no line of the company itself', () => {
    const own = step({ employee: { id: null, number: 1, name: 'Drukkerij Verzonnen' } });
    expect(sentCells([step({ record: 'hours-fixed' }), own], 'hours-variable').size).toBe(0);
  });

  it('is of days each column that was written', () => {
    const days = step({
      record: 'days-worked',
      kind: 'days.set',
      subject: '',
      fields: [
        { field: 'days', before: '20', after: '22' },
        { field: 'plusMinus', before: '0', after: '-1' },
      ],
    });
    expect([...sentCells([days], 'days-worked')].map(([key, { amount }]) => [key, amount])).toEqual([
      ['7:1', '22'],
      ['7:2', '-1'],
    ]);
  });
});

describe('a mark', () => {
  const mark = { state: 'sent', amount: '8', words: '', ahead: false, fills: 'cell' } as const;
  const cell = (value: string | null, state: SheetCell['state'] = 'plain', lines = 1): SheetCell => ({
    value,
    was: value,
    state,
    lines: Array.from({ length: lines }, (_, index) => ({
      id: index,
      name: `line-${index}`,
      amount: value,
      was: value,
      extras: null,
    })),
  });

  it('tells of a cell until somebody types in it again', () => {
    expect(tellsOf(mark, cell('8.00'))).toBe(true);
    expect(tellsOf(mark, cell('9', 'changed'))).toBe(false);
    expect(tellsOf({ ...mark, state: 'refused' }, cell('x', 'invalid'))).toBe(false);
  });

  it('does not confirm another amount than the one that was sent; what did not arrive is told all the same', () => {
    expect(tellsOf(mark, cell('9'))).toBe(false);
    expect(tellsOf(mark, cell(null))).toBe(false);
    // A sum of several lines, of which ours is one.
    expect(tellsOf(mark, cell('17', 'plain', 2))).toBe(true);
    for (const state of ['refused', 'kept', 'unknown', 'sending'] as const)
      expect(tellsOf({ ...mark, state }, cell('9'))).toBe(true);
  });
});
