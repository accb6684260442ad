import {
  type LineExtras,
  noExtras,
  type PayKind,
  type PayLine,
  type SheetKind,
} from '../../../shared/domain/registration.js';
import type { ColumnRole } from '../../../shared/imports/mapping.js';
import { sameNumber } from '../../change-sets/kinds/amounts.js';
import { isPayStep, type PayStep } from '../../change-sets/plan.js';
import { amountOf } from '../amounts.js';
import { foldHead } from '../layout/heads.js';
import type { FileLine } from '../lines.js';
import type { Finding, ImportTarget, Meant, Planned, PlanInput, TargetCompany, Understood } from './target.js';

/** A line of hours or of a wage component that a file asks for. */
export interface PayValue {
  readonly pay: PayKind;
  readonly code: number;
  readonly amount: string;
  readonly extras: LineExtras;
}

const variableKinds = { hours: 'hours-variable', wages: 'wages-variable' } as const satisfies Record<
  PayKind,
  SheetKind
>;
const fixedKinds = { hours: 'hours-fixed', wages: 'wages-fixed' } as const satisfies Record<PayKind, SheetKind>;

/** Heads of a file with one line a row. */
const fieldNames: Readonly<Record<string, readonly string[]>> = {
  code: [
    'code',
    'looncode',
    'uurcode',
    'urencode',
    'looncomponent',
    'uurcomponent',
    'component',
    'wagecode',
    'hourcode',
    'paycode',
    'lonekod',
    'loneart',
    'kod',
  ],
  amount: ['aantal', 'bedrag', 'uren', 'waarde', 'amount', 'hours', 'value', 'quantity', 'antal', 'belopp', 'timmar'],
  costCenter: ['kostenplaats', 'kostenplaatscode', 'kpl', 'costcenter', 'costcentre', 'kostnadsstalle'],
  comment: ['opmerking', 'opmerkingen', 'toelichting', 'comment', 'remark', 'remarks', 'note', 'kommentar'],
};
const byName = new Map(Object.entries(fieldNames).flatMap(([field, all]) => all.map((name) => [name, field] as const)));

/** `L5100` and `U2100` of the vendor's template, `OpmerkingenL5100` beside it; a name may follow the code, as in our own export. */
const vendorCode = /^(opmerkingen?)?([lu])(\d{1,6})$/;

/** What a column is by its head: hours or wages, of one code or of none. Null: nothing of them. */
function payRole(head: string): ColumnRole | null {
  const named = /^\s*([lu])\s?(\d{1,6})\s+\S/i.exec(head);
  if (named) return { field: 'amount', key: keyOf(named[1]?.toLowerCase(), named[2]) };
  const folded = foldHead(head);
  const vendor = vendorCode.exec(folded);
  if (vendor) return { field: vendor[1] === undefined ? 'amount' : 'comment', key: keyOf(vendor[2], vendor[3]) };
  // A code alone, or with its name behind it: hours or wages is told by the company's models.
  const code = /^\s*(\d{3,6})(?:\s*[-:.]?\s*\p{L}.*)?$/u.exec(head)?.[1];
  if (code !== undefined) return { field: 'amount', key: `any:${Number(code)}` };
  const field = byName.get(folded);
  return field === undefined ? null : { field, key: null };
}

/** `Vast L1100 Bruto salaris`, as our own export writes it, and what English and Swedish say. */
const fixedHead = /^\s*(?:vaste?|fixed|fasta?)[\s:._-]+(.+)$/i;

const payTargetOf = (fixed: boolean): Omit<ImportTarget<PayValue>, 'id' | 'role'> => ({
  fields: [
    { id: 'amount', keyed: true },
    { id: 'code', keyed: false },
    { id: 'costCenter', keyed: false },
    { id: 'comment', keyed: true },
  ],
  valueField: 'amount',
  understand: (line, company, decimal) => understand(line, company, decimal, fixed ? fixedKinds : variableKinds),
  plan: (input) => plan(input, fixed),
  replaces({ lines }) {
    const cells = new Set(lines.map(({ person, meant: { value } }) => `${person.id}/${value.pay}/${value.code}`));
    return (step) =>
      isPayStep(step) && step.fixed === fixed && cells.has(`${step.employee.id}/${step.pay}/${step.code}`);
  },
});

/** Variable hours and wage components: the vendor's template, codes as columns, or one line a row. */
export const payTarget: ImportTarget<PayValue> = { id: 'pay', role: payRole, ...payTargetOf(false) };

/**
 * Fixed hours and wage components, from the period of the line on. A file says that it means these by its heads, or a person says
 * it: a head that is a code alone is never taken for a fixed line by itself.
 */
export const fixedTarget: ImportTarget<PayValue> = {
  id: 'fixed',
  role(head) {
    const rest = fixedHead.exec(head)?.[1];
    return rest === undefined ? null : payRole(rest);
  },
  roleWhenChosen: (head) => payRole(fixedHead.exec(head)?.[1] ?? head),
  ...payTargetOf(true),
};

const keyOf = (letter: string | undefined, code: string | undefined): string =>
  `${letter === 'u' ? 'hours' : 'wages'}:${Number(code)}`;

function understand(
  line: FileLine,
  company: TargetCompany,
  decimal: ',' | '.' | null,
  kinds: Readonly<Record<PayKind, SheetKind>>,
): Understood<PayValue> {
  const findings: Finding[] = [];
  const refuse = (finding: Finding): Understood<PayValue> => ({ ok: false, findings: [finding] });
  const code = codeOf(line, company);
  if ('kind' in code) return refuse(code);
  const cell = line.cells.get('amount');
  if (!cell) return refuse({ kind: 'no-amount', field: 'amount' });
  const read = amountOf(cell, decimal);
  if (!read.ok) return refuse({ kind: read.kind, field: 'amount' });
  if (read.twoWays) findings.push({ kind: 'read-as-decimal', field: 'amount', about: read.amount });
  if (read.amount === '0') findings.push({ kind: 'zero', field: 'amount' });
  const extras = extrasOf(line, company);
  if ('kind' in extras) return refuse(extras);
  const meant: Meant<PayValue> = {
    cell: `${code.pay}/${code.code}`,
    kind: kinds[code.pay],
    value: { ...code, amount: read.amount, extras },
  };
  return { ok: true, meant, findings };
}

/** A code of the company's models. A number that both have says nothing about which is meant. */
function codeOf(line: FileLine, company: TargetCompany): { readonly pay: PayKind; readonly code: number } | Finding {
  const field = line.key === null ? 'code' : 'amount';
  const cell = line.cells.get('code');
  const text = line.key ?? cellKey(cell?.text ?? '');
  if (text === null) return { kind: cell === undefined ? 'no-code' : 'unknown-code', field, about: company.name };
  if (line.key === null && cell?.kind === 'formula') return { kind: 'formula', field };
  const [told = '', number = ''] = text.split(':');
  const code = Number(number);
  const models = (['hours', 'wages'] as const).filter((pay) => told === 'any' || told === pay);
  const known = models.filter((pay) => company.codes(pay)?.has(code) === true);
  if (models.some((pay) => company.codes(pay) === undefined)) return { kind: 'not-read', field, about: company.name };
  const [only, other] = known;
  if (only === undefined) return { kind: 'unknown-code', field, about: company.name };
  return other === undefined ? { pay: only, code } : { kind: 'code-in-two-models', field, about: company.name };
}

/** `L5100`, `U2100`, `5100`, `5100 Inhouding`. Null: no code. */
function cellKey(text: string): string | null {
  const match = /^\s*([lu]?)\s*0*(\d{1,6})(?:\s*[-:.]?\s*\p{L}.*)?$/iu.exec(text);
  if (!match) return null;
  const letter = (match[1] ?? '').toLowerCase();
  return letter === '' ? `any:${Number(match[2])}` : keyOf(letter, match[2]);
}

function extrasOf(line: FileLine, company: TargetCompany): LineExtras | Finding {
  const comment = line.cells.get('comment')?.text.trim() ?? '';
  if (comment.length > 1000) return { kind: 'comment-too-long', field: 'comment' };
  const center = line.cells.get('costCenter')?.text.trim() ?? '';
  if (center === '') return { ...noExtras, comment };
  const id = company.costCenters?.get(center);
  if (id === undefined)
    return { kind: company.costCenters ? 'unknown-cost-center' : 'not-read', field: 'costCenter', about: company.name };
  return { ...noExtras, comment, costCenterId: id };
}

type Line = PlanInput<PayValue>['lines'][number];

/**
 * The fewest calls that make the lines of each person and code what the file says. `set`: a line of the same amount stays as it
 * is, others are rewritten one for one, what is over is removed, what is missing added. A line that was left behind may be about
 * what seems to be over: then it stays. `add`: every line comes beside. A fixed line is never rewritten or removed: it is stopped,
 * and the new one waits for that.
 */
function plan(input: PlanInput<PayValue>, fixed: boolean): Planned {
  const steps: PayStep[] = [];
  const ends = new Map<number, PayStep['id'] | null>();
  const sameThere: number[] = [];
  const counts = { added: 0, changed: 0, removed: 0, same: 0 };
  const stepOf = (line: Line, part: Pick<PayStep, 'kind' | 'amount' | 'current' | 'after'>): PayStep => {
    const { value } = line.meant;
    return {
      id: input.newId(),
      companyId: input.companyId,
      period: input.period,
      employee: line.person,
      pay: value.pay,
      fixed,
      code: value.code,
      codeName: input.codeName(value.pay, value.code),
      extras: part.amount === null ? noExtras : value.extras,
      ...part,
      fields: [{ field: 'amount', before: part.current ? sameNumber(part.current.amount) : null, after: part.amount }],
    };
  };
  const push = (line: Line, part: Parameters<typeof stepOf>[1]): void => {
    const step = stepOf(line, part);
    steps.push(step);
    ends.set(line.at, step.id);
  };
  const takeAway = (line: Line, gone: PayLine): PayStep['id'] => {
    const step = stepOf(line, { kind: fixed ? 'pay.stop' : 'pay.remove', amount: null, current: whole(gone) });
    steps.push(step);
    return step.id;
  };
  for (const lines of groups(input.lines)) {
    const [first] = lines;
    if (!first) continue;
    const standing = (input.standing(first.meant.kind, first.person.id) ?? []).filter(
      ({ code }) => code === first.meant.value.code,
    );
    if (input.mode === 'add') {
      for (const line of lines) {
        const amount = sameNumber(line.meant.value.amount);
        push(line, { kind: 'pay.add', amount, current: null });
        counts.added += 1;
        if (standing.some((there) => sameNumber(there.amount) === amount)) sameThere.push(line.at);
      }
      continue;
    }
    const left: PayLine[] = [...standing];
    const open = lines.filter((line) => {
      const at = left.findIndex(({ amount }) => sameNumber(amount) === sameNumber(line.meant.value.amount));
      if (at === -1) return true;
      left.splice(at, 1);
      ends.set(line.at, null);
      counts.same += 1;
      return false;
    });
    for (const line of open) {
      const amount = sameNumber(line.meant.value.amount);
      const current = left.shift();
      if (current) counts.changed += 1;
      else counts.added += 1;
      if (!current) push(line, { kind: 'pay.add', amount, current: null });
      else if (fixed) push(line, { kind: 'pay.add', amount, current: null, after: takeAway(line, current) });
      else push(line, { kind: 'pay.change', amount, current: whole(current) });
    }
    if (input.keeps(first.person.id)) continue;
    for (const gone of left) {
      counts.removed += 1;
      takeAway(first, gone);
    }
  }
  // Stops first, as the sheet has them: the new lines behind them can share calls.
  const stops = steps.filter(({ kind }) => kind === 'pay.stop');
  return { steps: [...stops, ...steps.filter(({ kind }) => kind !== 'pay.stop')], ends, sameThere, counts };
}

const whole = ({ id, amount }: PayLine): NonNullable<PayStep['current']> => ({ id, amount });

function groups(lines: readonly Line[]): Iterable<Line[]> {
  const all = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.person.id}/${line.meant.cell}`;
    const group = all.get(key);
    if (group) group.push(line);
    else all.set(key, [line]);
  }
  return all.values();
}
