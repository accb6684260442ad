import { z } from 'zod';
import type { CostCode } from '../books/records.js';
import { intOrNull, ofCompanyId, text } from './inputs.js';
import { read, write, type Call } from './method.js';
import { Refusal } from './refusal.js';

const CodeInput = z.object({ Id: intOrNull, Code: text, Description: text }).optional();

/** Which faults the list gives: the reference has codes for cost centers, and none for cost units. */
interface Faults {
  readonly id: number;
  readonly code: number;
  readonly duplicate: number;
}
const ofCenters: Faults = { id: 2037, code: 2038, duplicate: 2039 };
const ofUnits: Faults = { id: 2030, code: 2030, duplicate: 2030 };

/** The list with the code put in or rewritten ("update or insert"): an id that is there is updated, nil and 0 are new. */
function put(
  list: readonly CostCode[],
  input: z.output<typeof CodeInput>,
  faults: Faults,
  { books }: Call,
): { readonly id: number; readonly list: readonly CostCode[] } {
  if (!input) throw new Refusal(2030, 'Invalid set of values');
  const old = input.Id === null || input.Id === 0 ? null : list.find(({ id }) => id === input.Id);
  if (old === undefined) throw new Refusal(faults.id, 'Invalid CostCenterId');
  if (input.Code.trim() === '') throw new Refusal(faults.code, 'Invalid CostCenterCode');
  if (list.some((other) => other !== old && other.code === input.Code))
    throw new Refusal(faults.duplicate, 'Duplicate cost center code');
  const code = { id: old?.id ?? books.newId(), code: input.Code, description: input.Description };
  return { id: code.id, list: old ? list.map((other) => (other === old ? code : other)) : [...list, code] };
}

export const wireCostCode = ({ id, code, description }: CostCode) => ({
  Code: code,
  Description: description,
  Id: id,
});

export const costCodeMethods = [
  read('CompanyService.CostCenter_GetList', ofCompanyId, (input, { books }) =>
    books.companyRecords(input.CompanyId).costCenters.map(wireCostCode),
  ),
  write('CompanyService.CostCenter_Insert', ofCompanyId.extend({ kostenplaats: CodeInput }), (input, call) => {
    const records = call.books.companyRecords(input.CompanyId);
    const { id, list } = put(records.costCenters, input.kostenplaats, ofCenters, call);
    records.costCenters = list;
    return id;
  }),
  read('CompanyService.CostUnit_GetList', ofCompanyId, (input, { books }) =>
    books.companyRecords(input.CompanyId).costUnits.map(wireCostCode),
  ),
  write('CompanyService.CostUnit_Insert', ofCompanyId.extend({ costunit: CodeInput }), (input, call) => {
    const records = call.books.companyRecords(input.CompanyId);
    const { id, list } = put(records.costUnits, input.costunit, ofUnits, call);
    records.costUnits = list;
    return id;
  }),
];
