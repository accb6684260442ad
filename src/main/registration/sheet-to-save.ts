import type { CompanyId, EmployeeId } from '../../shared/domain/ids.js';
import { type PayKind, type PayLine, paySheetOf } from '../../shared/domain/registration.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { SheetKey } from '../../shared/ipc/registration.js';
import type { Desk } from '../desk.js';
import type { SaveSheetInput, SheetFormat } from '../exports/save-sheet.js';
import type { SheetCode, SheetContent } from '../exports/sheet-table.js';

type Input = SheetKey & { readonly people: readonly EmployeeId[]; readonly format: SheetFormat };

/** What was read of a sheet, for a file. Somebody whose cells were not read is left out: an empty row would say that there are none. */
export async function sheetToSave(
  desk: Desk,
  input: Input,
): Promise<Result<Omit<SaveSheetInput, 'format' | 'language'>>> {
  const { companyId, kind, period, format } = input;
  const company = desk.companies.find(companyId);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  const pay = paySheetOf(kind);
  // The vendor's template is known for variable lines of people alone.
  if (format === 'template' && (!pay || pay.fixed || pay.of !== 'employees'))
    return err({ kind: 'input-refused', where: 'format', reason: 'no-template' });
  const content = await contentOf(desk, input);
  if (!content.ok) return content;
  const debtor = await debtorNumber(desk, companyId);
  if (!debtor.ok) return debtor;
  return ok({
    companyName: company.name,
    companyNumber: company.number,
    debtorNumber: debtor.data,
    period,
    kind,
    content: content.data,
  });
}

async function contentOf(desk: Desk, { people, ...key }: Input): Promise<Result<SheetContent>> {
  const { companyId, kind } = key;
  const { sheets, employees } = desk;
  const pay = paySheetOf(kind);
  if (pay?.of === 'company') {
    const lines = sheets.linesOf(key, null);
    if (!lines) return err({ kind: 'input-refused', where: 'people', reason: 'not-read' });
    const codes = await codesWith(desk, companyId, pay.pay, lines);
    return codes.ok ? ok({ of: 'company', codes: codes.data, lines }) : codes;
  }
  if (!pay) {
    if (kind !== 'days-variable' && kind !== 'days-fixed' && kind !== 'days-worked')
      return err({ kind: 'input-refused', where: 'kind', reason: 'no-such-sheet' });
    const rows = people.flatMap((id) => {
      const days = sheets.daysOf(key, id);
      const person = employees.find(companyId, id);
      return days && person ? [{ ...person, days }] : [];
    });
    return ok({ of: 'days', kind, people: rows });
  }
  const rows = people.flatMap((id) => {
    const lines = sheets.linesOf(key, id);
    const person = employees.find(companyId, id);
    return lines && person ? [{ ...person, lines }] : [];
  });
  const codes = await codesWith(
    desk,
    companyId,
    pay.pay,
    rows.flatMap(({ lines }) => lines),
  );
  return codes.ok ? ok({ of: 'lines', pay: pay.pay, fixed: pay.fixed, codes: codes.data, people: rows }) : codes;
}

/** The codes of the model, and those of lines whose code left it. */
async function codesWith(
  { sheets }: Pick<Desk, 'sheets'>,
  companyId: CompanyId,
  pay: PayKind,
  lines: readonly PayLine[],
): Promise<Result<SheetCode[]>> {
  const codes = await sheets.codes(companyId, pay);
  if (!codes.ok) return codes;
  const known = new Map(codes.data.map(({ code, description }) => [code, description]));
  const all = new Set([...known.keys(), ...lines.map(({ code }) => code)]);
  return ok([...all].map((code) => ({ code, name: known.get(code) ?? '' })));
}

async function debtorNumber({ companies }: Pick<Desk, 'companies'>, companyId: CompanyId): Promise<Result<string>> {
  const debtors = await companies.debtors();
  if (!debtors.ok) return debtors;
  for (const { id, number } of debtors.data) {
    const own = await companies.companies(id);
    if (!own.ok) return own;
    if (own.data.some((company) => company.id === companyId)) return ok(number);
  }
  return err({ kind: 'not-found', what: 'company' });
}
