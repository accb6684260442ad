import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date.js';
import { CompanyId, RunId } from '../../shared/domain/ids.js';
import { ok } from '../../shared/errors.js';
import { type Declaration, DeclarationId } from '../../shared/ipc/wage-tax.js';
import { WageTax } from './wage-tax.js';

const companyId = CompanyId.parse(7);
const declaration = (id: number, period: number, sentAt: string | null): Declaration => ({
  id: DeclarationId.parse(id),
  serial: 1,
  paymentReference: '',
  total: 100,
  period,
  year: 2026,
  status: 'Approved',
  sentAt,
  from: null,
  until: null,
  corrects: null,
});

function setUp(text = '<Loonaangifte/>') {
  const files = new Map<string, string>();
  const asked: string[] = [];
  const wageTax = new WageTax({
    gateway: {
      list: async () =>
        ok([
          declaration(1, 8, '2026-09-01T00:00:00'),
          declaration(2, 9, null),
          declaration(3, 10, '2026-11-01T00:00:00'),
        ]),
      xml: async () => ok(text),
      payment: async () => ok(text),
    },
    clock: { now: () => '2026-11-20T10:00:00.000Z' },
    language: () => 'nl',
    companyName: () => 'De Vroege Vogel',
    chooseFile: async ({ name }) => {
      asked.push(name);
      return `/home/clerk/${name}`;
    },
    write: async (path, bytes) => {
      files.set(path, Buffer.from(bytes).toString());
      return ok(undefined);
    },
  });
  return { wageTax, files, asked };
}

describe('wage tax declarations', () => {
  it('that were not sent come first, then the newest', async () => {
    const list = await setUp().wageTax.list(companyId, 2026);
    expect(list.ok && list.data.declarations.map(({ id }) => id)).toEqual([2, 3, 1]);
  });

  it('are saved as they came, and the page hears the name alone', async () => {
    const { wageTax, files } = setUp();
    const id = DeclarationId.parse(3);
    expect(await wageTax.saveXml({ companyId, id })).toEqual(ok({ name: 'Loonaangifte - De Vroege Vogel - 3.xml' }));
    const run = { id: RunId.parse(5), year: 2026 };
    const paymentDate = CalendarDate.parse('2026-11-30');
    expect(await wageTax.savePayment({ companyId, id, run, paymentDate })).toEqual(
      ok({ name: 'SEPA Loonaangifte - De Vroege Vogel - 3 - 2026-11-30.xml' }),
    );
    expect([...files.values()]).toEqual(['<Loonaangifte/>', '<Loonaangifte/>']);
  });

  it('of which Nmbrs gives nothing are said, and nobody is asked where', async () => {
    const { wageTax, asked } = setUp('');
    expect(await wageTax.saveXml({ companyId, id: DeclarationId.parse(3) })).toMatchObject({
      error: { kind: 'not-found', what: 'document' },
    });
    expect(asked).toEqual([]);
  });
});
