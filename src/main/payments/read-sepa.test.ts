import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSepa, totalOf } from './read-sepa.js';

const transfer = (name: string, iban: string, amount: string): string =>
  `<CdtTrfTxInf><Amt><InstdAmt Ccy="EUR">${amount}</InstdAmt></Amt><Cdtr><Nm>${name}</Nm></Cdtr><CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct></CdtTrfTxInf>`;
const file = (transfers: string, sum = '30.55'): string =>
  `\uFEFF<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn><GrpHdr><CtrlSum>${sum}</CtrlSum></GrpHdr><PmtInf><CtrlSum>1</CtrlSum><Dbtr><Nm>Bedrijf</Nm></Dbtr><DbtrAcct><Id><IBAN>NL00DEMO0000000000</IBAN></Id></DbtrAcct>${transfers}</PmtInf></CstmrCdtTrfInitn></Document>`;

describe('a payment file', () => {
  it('is read as its transfers, the total added up here beside what the file says of itself; the payer is no transfer', async () => {
    const text = file(
      transfer('Smit &amp; Zn', 'nl20 demo 0000000001', '10.05') + transfer('Bos', 'NL90DEMO0000000002', '20.5'),
    );
    expect(await readSepa(text)).toEqual({
      transfers: [
        { name: 'Smit & Zn', iban: 'NL20DEMO0000000001', amount: '10.05' },
        { name: 'Bos', iban: 'NL90DEMO0000000002', amount: '20.5' },
      ],
      total: '30.55',
      says: '30.55',
    });
  });

  it('is read with a prefix on its names, and says nothing of itself when it does not', async () => {
    const text = file(transfer('Bos', 'NL90DEMO0000000002', '1.00'), '-')
      .replaceAll(/<(\/?)(?=[A-Z])/g, '<$1p:')
      .replace('xmlns=', 'xmlns:p=');
    expect(await readSepa(text)).toMatchObject({ total: '1.00', says: null, transfers: [{ name: 'Bos' }] });
  });

  it('is none when it is no XML, has no transfer, or an amount or account that is none', async () => {
    for (const text of ['', 'no', file(''), file(transfer('Bos', 'NL1', '1,00')), file(transfer('Bos', '', '1.00'))])
      expect(await readSepa(text)).toBeNull();
  });

  it('never fails on whatever came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.nat(400), async (junk, at) => {
        const whole = file(transfer('Bos', 'NL90DEMO0000000002', '1.00'));
        await readSepa(whole.slice(0, at) + junk + whole.slice(at));
      }),
    );
  });

  it('adds up to the cent, whatever the amounts', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(0n, 10n ** 12n)), (cents) => {
        const text = (amount: bigint): string => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
        expect(totalOf(cents.map(text))).toBe(text(cents.reduce((sum, amount) => sum + amount, 0n)));
      }),
    );
  });
});
