import { escapeText } from '../../contract/codec/escape.js';
import { type Day, firstDay, lastDay, wireDay } from '../../shared/domain/calendar.js';
import type { Books } from '../books/books.js';
import type { CompanyBook } from '../books/model.js';
import { payCodes, payOf } from '../reports/pay.js';
import { type Run, runsOf } from '../reports/runs.js';
import { demoIban } from '../world/iban.js';

/** A declaration of the demo: one a run. `euros`: whole euros, which is a reading. */
export interface DemoDeclaration {
  readonly id: number;
  readonly run: Run;
  readonly euros: number;
  readonly reference: string;
  /** The newest is not. */
  readonly sentAt: string | null;
  readonly from: Day;
  readonly until: Day;
  /** The run before, which every fifth one corrects. */
  readonly corrects: Run | null;
}

const idsFrom = 2_000_000_000;

/** Declarations of a year, made of what the runs hold back of wages. A company without people declares nothing. */
export function declarationsOf(books: Books, company: CompanyBook, year: number): DemoDeclaration[] {
  const runs = runsOf(company, year);
  return runs.flatMap((run, at) => {
    const cents = [...company.employees.values()]
      .flatMap((employee) => payOf(books, employee, company, run.period))
      .filter(({ code }) => code === payCodes.tax)
      .reduce((sum, one) => sum + one.cents, 0);
    if (cents === 0) return [];
    return [
      {
        // Never the id of a run.
        id: idsFrom - run.id,
        run,
        euros: Math.round(cents / 100),
        reference: `9${String(run.id).padStart(14, '0')}1`,
        sentAt: run.locked ? run.runAt : null,
        from: firstDay(run.period),
        until: lastDay(run.period),
        corrects: run.number % 5 === 0 ? (runs[at - 1] ?? null) : null,
      },
    ];
  });
}

/** XML of our own shape: the real one's is the tax office's and no part of the API. */
export const declarationXml = (company: CompanyBook, { id, euros, from, until }: DemoDeclaration): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<DemoLoonaangifte id="${id}">` +
  `<Inhoudingsplichtige>${escapeText(company.definition.name)}</Inhoudingsplichtige>` +
  `<DatumAanvang>${wireDay(from).slice(0, 10)}</DatumAanvang><DatumEinde>${wireDay(until).slice(0, 10)}</DatumEinde>` +
  `<TotaalGeneraal>${euros}</TotaalGeneraal></DemoLoonaangifte>`;

/** One transfer of a declaration's total. @param day `YYYY-MM-DD` */
export function taxPaymentXml(company: CompanyBook, declaration: DemoDeclaration, day: string): string {
  const amount = `${declaration.euros}.00`;
  const sums = `<NbOfTxs>1</NbOfTxs><CtrlSum>${amount}</CtrlSum>`;
  const payer = escapeText(company.definition.name);
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n' +
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn>' +
    `<GrpHdr><MsgId>LD-${declaration.id}</MsgId><CreDtTm>${declaration.run.runAt}</CreDtTm>${sums}<InitgPty><Nm>${payer}</Nm></InitgPty></GrpHdr>` +
    `<PmtInf><PmtInfId>LD-${declaration.id}</PmtInfId><PmtMtd>TRF</PmtMtd>${sums}<ReqdExctnDt>${day}</ReqdExctnDt>` +
    `<Dbtr><Nm>${payer}</Nm></Dbtr><DbtrAcct><Id><IBAN>${demoIban(company.definition.id)}</IBAN></Id></DbtrAcct>` +
    `<CdtTrfTxInf><PmtId><EndToEndId>${declaration.reference}</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">${amount}</InstdAmt></Amt>` +
    `<Cdtr><Nm>Verzonnen Belastingkantoor</Nm></Cdtr><CdtrAcct><Id><IBAN>${demoIban(990_001)}</IBAN></Id></CdtrAcct></CdtTrfTxInf>` +
    '</PmtInf></CstmrCdtTrfInitn></Document>'
  );
}
