import { expect, it } from 'vitest';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { ChangeSetId, CompanyId, ConnectionId } from '../../../../shared/domain/ids.js';
import type { ChangeSetSummary } from '../../../../shared/ipc/changes.js';
import type { SheetKey } from '../../../../shared/ipc/registration.js';
import { setsToTellOf } from './last-sent.js';

const companyId = CompanyId.parse(11);
const period = { year: 2026, type: 'month', number: 11 } as const;
const key: SheetKey = { companyId, kind: 'hours-variable', period };
const counts = { planned: 0, sent: 0, confirmed: 1, present: 0, accepted: 0, refused: 0, uncertain: 0, 'not-sent': 0 };
const set = (id: string, part: Partial<ChangeSetSummary> = {}): ChangeSetSummary => ({
  id: ChangeSetId.parse(id),
  connectionId: ConnectionId.parse('demo'),
  connectionKind: 'demo',
  company: { id: companyId, number: 1, name: 'Bedacht B.V.' },
  period,
  kinds: ['pay.add'],
  state: 'settled',
  activity: 'idle',
  counts,
  employees: 1,
  createdAt: '2026-11-21T08:00:00.000Z',
  updatedAt: '2026-11-21T09:00:00.000Z',
  ...part,
});
const today = CalendarDate.parse('2026-11-21');
const told = (all: readonly ChangeSetSummary[], of: SheetKey = key) =>
  setsToTellOf(all, of, today, (instant) => CalendarDate.parse(instant.slice(0, 10))).map(({ id }) => id);

const ids = ['0a', '0b', '0c', '0d'].map((end) => `11111111-1111-4111-8111-1111111111${end}`);
const [a = '', b = '', c = '', d = ''] = ids;

it('a sheet is told of by sets of its company, period and area that are on their way or settled today, the latest first', () => {
  expect(
    told([
      set(a, { updatedAt: '2026-11-21T07:00:00.000Z' }),
      set(b, { updatedAt: '2026-11-21T10:00:00.000Z' }),
      set(c, { state: 'sending', updatedAt: '2026-11-03T10:00:00.000Z' }),
      set(d, { updatedAt: '2026-11-20T23:00:00.000Z' }),
    ]),
  ).toEqual([b, a, c]);
});

it('what was not sent, or is of another company, period or area, tells nothing of it', () => {
  expect(
    told([
      set(a, { state: 'reviewed' }),
      set(b, { company: { id: CompanyId.parse(12), number: 2, name: 'Verzonnen B.V.' } }),
      set(c, { period: { ...period, number: 10 } }),
      set(d, { kinds: ['days.set', 'address.move'] }),
    ]),
  ).toEqual([]);
  expect(told([set(d, { kinds: ['days.set', 'address.move'] })], { ...key, kind: 'days-worked' })).toEqual([d]);
});
