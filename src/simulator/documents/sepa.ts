import { escapeText } from '../../contract/codec/escape.js';
import type { Books } from '../books/books.js';
import type { CompanyBook } from '../books/model.js';
import { personalIn } from '../books/personal.js';
import { holdsIn } from '../books/spans.js';
import { payCodes, payOf } from '../reports/pay.js';
import type { Run } from '../reports/runs.js';
import { demoIban } from '../world/iban.js';
import { displayName } from '../world/names.js';

/**
 * Net pay of a run as a pain.001.001.03, to each one's first account of that period. Who has no account is not in it.
 * @param day `YYYY-MM-DD`
 */
export function sepaOf(books: Books, company: CompanyBook, run: Run, day: string): string {
  const transfers = [...company.employees.values()].flatMap((employee) => {
    const net = payOf(books, employee, company, run.period).find(({ code }) => code === payCodes.net)?.cents ?? 0;
    const account = books.parts.bankAccounts.of(employee, company).find((span) => holdsIn(span, run.period));
    if (net <= 0 || !account) return [];
    return [{ net, iban: account.values.iban, name: displayName(personalIn(employee, run.period).record), employee }];
  });
  const total = transfers.reduce((sum, { net }) => sum + net, 0);
  const id = `LD-${company.definition.number}-${run.period.year}-${run.number}`;
  const sums = `<NbOfTxs>${transfers.length}</NbOfTxs><CtrlSum>${euros(total)}</CtrlSum>`;
  const payer = escapeText(company.definition.name);
  const lines = transfers.map(
    ({ net, iban, name, employee }) =>
      `<CdtTrfTxInf><PmtId><EndToEndId>${employee.number}-${run.number}</EndToEndId></PmtId>` +
      `<Amt><InstdAmt Ccy="EUR">${euros(net)}</InstdAmt></Amt><Cdtr><Nm>${escapeText(name)}</Nm></Cdtr>` +
      `<CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct></CdtTrfTxInf>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn>',
    `<GrpHdr><MsgId>${id}</MsgId><CreDtTm>${run.runAt}</CreDtTm>${sums}<InitgPty><Nm>${payer}</Nm></InitgPty></GrpHdr>`,
    `<PmtInf><PmtInfId>${id}</PmtInfId><PmtMtd>TRF</PmtMtd>${sums}<ReqdExctnDt>${day}</ReqdExctnDt>`,
    `<Dbtr><Nm>${payer}</Nm></Dbtr><DbtrAcct><Id><IBAN>${demoIban(company.definition.id)}</IBAN></Id></DbtrAcct>`,
    ...lines,
    '</PmtInf></CstmrCdtTrfInitn></Document>',
  ].join('\n');
}

const euros = (cents: number): string => {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
