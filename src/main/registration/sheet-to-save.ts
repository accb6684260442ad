import type { CompanyId, EmployeeId } from '../../shared/domain/ids.js';
import { paySheetOf } from '../../shared/domain/registration.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { SheetKey } from '../../shared/ipc/registration.js';
import type { Desk } from '../desk.js';
import type { SaveSheetInput } from '../exports/save-sheet.js';

/** What was read of a sheet, for a file. Somebody whose cells were not read is left out: an empty row would say that there are none. */
export async function sheetToSave(
  { companies, employees, sheets }: Desk,
  { people, companyId, kind, period }: SheetKey & { readonly people: readonly EmployeeId[] },
): Promise<Result<Omit<SaveSheetInput, 'format' | 'language'>>> {
  const company = companies.find(companyId);
  const pay = paySheetOf(kind);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  if (!pay || pay.fixed || pay.of !== 'employees')
    return err({ kind: 'input-refused', where: 'kind', reason: 'not-written-yet' });
  const codes = await sheets.codes(companyId, pay.pay);
  if (!codes.ok) return codes;
  const debtor = await debtorNumber({ companies }, companyId);
  if (!debtor.ok) return debtor;
  const rows = people.flatMap((id) => {
    const lines = sheets.linesOf({ companyId, kind, period }, id);
    const person = employees.find(companyId, id);
    return lines && person ? [{ id, ...person, lines }] : [];
  });
  const used = new Set(rows.flatMap(({ lines }) => lines.map(({ code }) => code)));
  const known = new Map(codes.data.map(({ code, description }) => [code, description]));
  const all = [...new Set([...known.keys(), ...used])].map((code) => ({ code, name: known.get(code) ?? '' }));
  return ok({
    companyName: company.name,
    companyNumber: company.number,
    debtorNumber: debtor.data,
    period,
    pay: pay.pay,
    codes: all,
    people: rows,
  });
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
