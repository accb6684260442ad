import {
  type LineExtras,
  noExtras,
  type PayKind,
  type PayLine,
  type SheetKind,
} from '../../../shared/domain/registration.js';
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

const kinds = { hours: 'hours-variable', wages: 'wages-variable' } as const satisfies Record<PayKind, SheetKind>;

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

/** Variable hours and wage components: the vendor's template, codes as columns, or one line a row. */
export const payTarget: ImportTarget<PayValue> = {
  id: 'pay',
  fields: [
    { id: 'amount', keyed: true },
    { id: 'code', keyed: false },
    { id: 'costCenter', keyed: false },
    { id: 'comment', keyed: true },
  ],
  valueField: 'amount',

  role(head) {
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
  },

  understand,
  plan,

  replaces({ lines }) {
    const cells = new Set(lines.map(({ person, meant: { value } }) => `${person.id}/${value.pay}/${value.code}`));
    return (step) => isPayStep(step) && !step.fixed && cells.has(`${step.employee.id}/${step.pay}/${step.code}`);
  },
};

const keyOf = (letter: string | undefined, code: string | undefined): string =>
  `${letter === 'u' ? 'hours' : 'wages'}:${Number(code)}`;

function understand(line: FileLine, company: TargetCompany, decimal: ',' | '.' | null): Understood<PayValue> {
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
 * is, others are rewritten one for one, what is over is removed, what is missing added. A line that was left behind may be about what seems to be over: then it stays. `add`: every line comes beside.
 */
function plan(input: PlanInput<PayValue>): Planned {
  const steps: PayStep[] = [];
  const ends = new Map<number, PayStep['id'] | null>();
  const sameThere: number[] = [];
  const counts = { added: 0, changed: 0, removed: 0, same: 0 };
  const push = (line: Line, part: Pick<PayStep, 'kind' | 'amount' | 'current'>, own: boolean): void => {
    const { value } = line.meant;
    const step: PayStep = {
      id: input.newId(),
      companyId: input.companyId,
      period: input.period,
      employee: line.person,
      pay: value.pay,
      fixed: false,
      code: value.code,
      codeName: input.codeName(value.pay, value.code),
      extras: part.amount === null ? noExtras : value.extras,
      ...part,
      fields: [{ field: 'amount', before: part.current ? sameNumber(part.current.amount) : null, after: part.amount }],
    };
    steps.push(step);
    if (own) ends.set(line.at, step.id);
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
        push(line, { kind: 'pay.add', amount, current: null }, true);
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
      push(line, { kind: current ? 'pay.change' : 'pay.add', amount, current: current ? whole(current) : null }, true);
    }
    if (input.keeps(first.person.id)) continue;
    for (const gone of left) {
      counts.removed += 1;
      push(first, { kind: 'pay.remove', amount: null, current: whole(gone) }, false);
    }
  }
  return { steps, ends, sameThere, counts };
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
