import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date.js';
import { CompanyId, RunId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import { Payments } from './payments.js';

const run = (id: number) => ({ id: RunId.parse(id), number: id, year: 2026 });
const of = { companyId: CompanyId.parse(7), run: run(10), paymentDate: CalendarDate.parse('2026-11-25') };
const fileOf = (iban: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\r\n<Document><CdtTrfTxInf><Amt><InstdAmt Ccy="EUR">12.50</InstdAmt></Amt><Cdtr><Nm>Çelik</Nm></Cdtr><CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct></CdtTrfTxInf></Document>\n`;

function setUp(answers: (id: number) => Result<string>) {
  const written: Uint8Array[] = [];
  const proposed: string[] = [];
  const payments = new Payments({
    gateway: { sepa: async (_, { id }) => answers(id) },
    clock: { now: () => '2026-11-20T10:00:00.000Z' },
    language: () => 'nl',
    companyName: () => 'De Vroege Vogel',
    chooseFile: async ({ name }) => {
      proposed.push(name);
      return `/uit/${name}`;
    },
    write: async (_, bytes) => {
      written.push(bytes);
      return ok(undefined);
    },
  });
  return { payments, written, proposed };
}

describe('the payment file of a run', () => {
  it('is saved byte for byte as it came, under a name of company, run and day', async () => {
    const { payments, written, proposed } = setUp(() => ok(fileOf('NL20DEMO0000000001')));
    expect(await payments.read({ ...of, before: null })).toMatchObject({
      data: { content: { total: '12.50', says: null, compared: false, transfers: [{ name: 'Çelik' }] } },
    });
    expect(await payments.save(of)).toMatchObject({ ok: true });
    expect(proposed).toEqual(['SEPA - De Vroege Vogel - 2026 - run 10 - 2026-11-25.xml']);
    expect(Buffer.from(written[0] ?? []).equals(Buffer.from(fileOf('NL20DEMO0000000001'), 'utf8'))).toBe(true);
  });

  it('says whose account was another in the run before', async () => {
    const { payments } = setUp((id) => ok(fileOf(id === 10 ? 'NL90DEMO0000000002' : 'NL20DEMO0000000001')));
    expect(await payments.read({ ...of, before: run(9) })).toMatchObject({
      data: { content: { compared: true, transfers: [{ compared: 'changed', was: ['NL20DEMO0000000001'] }] } },
    });
  });

  it('is shown without a comparison when the one before cannot be had', async () => {
    const refused = err({ kind: 'fault', method: 'm', code: 2030, text: 'no' });
    const { payments } = setUp((id) => (id === 10 ? ok(fileOf('NL90DEMO0000000002')) : refused));
    expect(await payments.read({ ...of, before: run(9) })).toMatchObject({ data: { content: { compared: false } } });
  });

  it('is not saved before it was looked at, nor another than was looked at, nor when there is none', async () => {
    const { payments, written } = setUp(() => ok(''));
    expect(await payments.save(of)).toMatchObject({ error: { what: 'document' } });
    expect(await payments.read({ ...of, before: null })).toMatchObject({ data: { content: null, characters: 0 } });
    expect(await payments.save(of)).toMatchObject({ error: { what: 'document' } });
    expect(await payments.save({ ...of, run: run(9) })).toMatchObject({ error: { what: 'document' } });
    expect(written).toEqual([]);
  });
});
