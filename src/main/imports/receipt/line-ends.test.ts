import { expect, it } from 'vitest';
import { ChangeSetId, StepId } from '../../../shared/domain/ids.js';
import { err } from '../../../shared/errors.js';
import { moves, openDesk, reviewed, sendAndWait, unwrap } from '../../change-sets/testing/desk.js';
import { endsOf } from './line-ends.js';
import type { ReceiptLine } from './receipt-line.js';

const line = (row: number, stepId: StepId | null): ReceiptLine => ({
  row,
  column: 4,
  company: 'Drukkerij Verzonnen',
  period: '2026-11',
  number: '1001',
  name: 'Voorbeeld Jansen',
  record: null,
  subject: '2100',
  value: '8',
  stepId,
  left: null,
  same: stepId === null,
});

it('a refused line that was tried again is what became of it then, though the file knows nothing of that set', async () => {
  const desk = openDesk({ people: 2 });
  desk.server.breakWrites(1, 'refused');
  const first = await sendAndWait(desk, await reviewed(desk, moves(2)));
  const lines = [...first.steps.map(({ id }, at) => line(at + 2, id)), line(9, null)];
  const ends = (): string[] => endsOf(lines, [first.id], desk.changes).map(({ end }) => end);
  expect(ends()).toEqual(['refused', 'confirmed', 'same']);
  const { set } = unwrap(await desk.changes.retry(first.id));
  if (!set) throw new Error('Nothing to try');
  expect(ends()).toEqual(['planned', 'confirmed', 'same']);
  await sendAndWait(desk, unwrap(await desk.changes.check(set.id)));
  expect(ends()).toEqual(['confirmed', 'confirmed', 'same']);
});

it('a line whose draft was deleted is gone', () => {
  const nothing = { get: () => err({ kind: 'not-found', what: 'change-set' } as const), tries: () => new Map() };
  const gone = ChangeSetId.parse('0b6f9c0e-0000-4000-8000-000000000001');
  expect(endsOf([line(2, StepId.parse('step-1'))], [gone], nothing)).toMatchObject([{ end: 'gone' }]);
});
