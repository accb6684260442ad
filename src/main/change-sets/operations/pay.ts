import type { EmployeeId } from '../../../shared/domain/ids.js';
import { addPeriods, type Period } from '../../../shared/domain/period.js';
import { type AttachmentId, noExtras, type NewPayLine, type PayLine } from '../../../shared/domain/registration.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { PayLineGateway, PayPlace } from '../../nmbrs/gateway/pay-lines.js';
import { payLine } from '../kinds/pay.js';
import { typed } from '../operations.js';
import { isPayStep, type PayStep } from '../plan.js';
import type { Clock, GroupSnapshot, Line, TypedOperation, WriteOperation } from '../ports.js';

/** What the lines of change sets need of the gateway. */
export type PayWrites = Pick<PayLineGateway, 'lines' | 'insert' | 'insertBatch' | 'update' | 'remove' | 'stop'>;

/** The bytes of a file, as base64; null: it is not on this computer any more. */
export type ContentOf = (id: AttachmentId) => Promise<string | null>;

const placeOf = ({ pay, fixed, period }: PayStep): PayPlace => ({ pay, fixed, period });

/** Where its effect shows: an end in the first period in which the line no longer holds. */
const shownIn = (step: PayStep): PayPlace =>
  step.kind === 'pay.end' ? { ...placeOf(step), period: addPeriods(endOf(step), 1) } : placeOf(step);
/** One employee's lines of one kind: what one read gives. */
const groupOf = ({ employee, pay, fixed }: PayStep): string => `${pay}-${fixed ? 'fixed' : 'variable'}/${employee.id}`;

/**
 * Lines of hours and of wage components: added, changed by id, removed by id. What an added line can touch is the lines of
 * its code; of a changed or removed one, that line alone. So two lines with the same code of one employee never share a
 * call: afterwards nobody could tell which of them arrived.
 */
export function createPayOperations(
  gateway: PayWrites,
  clock: Clock,
  contentOf: ContentOf = async () => null,
): WriteOperation[] {
  const snapshotOf = (step: PayStep, lines: readonly PayLine[]): GroupSnapshot => {
    const mine = (line: PayLine): boolean => (step.current ? line.id === step.current.id : line.code === step.code);
    return { readAt: clock.now(), lines: lines.filter(mine).map(lineOf) };
  };

  const contentFor = async ({ extras }: PayStep): Promise<{ content?: string }> => {
    const content = extras.attachment ? await contentOf(extras.attachment.id) : null;
    return content === null ? {} : { content };
  };

  const shared: Pick<TypedOperation<PayStep>, 'group' | 'ready' | 'read' | 'readMany'> = {
    group: groupOf,
    async ready(step) {
      const { attachment } = step.extras;
      const here = !attachment || (await contentOf(attachment.id)) !== null;
      return here ? ok(undefined) : err({ kind: 'not-found', what: 'attachment' });
    },
    async read(step) {
      const answer = await gateway.lines(step.employee.id, shownIn(step));
      return answer.ok ? ok(snapshotOf(step, answer.data)) : answer;
    },
    /** One read an employee, however many of the lines are theirs. */
    async readMany(steps) {
      const reads = new Map<string, Promise<Result<PayLine[]>>>();
      const readOf = (step: PayStep): Promise<Result<PayLine[]>> => {
        const { year, number } = shownIn(step).period;
        const key = `${groupOf(step)}/${year}/${number}`;
        const known = reads.get(key) ?? gateway.lines(step.employee.id, shownIn(step));
        reads.set(key, known);
        return known;
      };
      const answers = await Promise.all(steps.map(readOf));
      const snapshots: GroupSnapshot[] = [];
      for (const [index, step] of steps.entries()) {
        const answer = answers[index];
        if (!answer?.ok) return answer ?? ok(snapshots);
        snapshots.push(snapshotOf(step, answer.data));
      }
      return ok(snapshots);
    },
  };

  return [
    typed(isPayStep, {
      ...shared,
      kind: 'pay.add',
      effect: 'add',
      hasUnprotectedMode: true,
      planned: (step) => [{ id: null, values: payLine(step.code, step.amount) }],
      send: async (step, unprotected) =>
        gateway.insert({ ...newLine(step), ...(await contentFor(step)) }, placeOf(step), unprotected),
      batch: {
        key: ({ id, companyId, pay, fixed, period, extras: { until, attachment } }) => {
          const place = [companyId, pay, fixed, period.year, period.number].join('/');
          // A file goes by itself, so that no call grows with the files of others.
          if (attachment) return `${place}/${id}`;
          if (!until) return place;
          // There is no batch of hours with an end.
          return `${place}/${pay === 'hours' ? id : `${until.year}-${until.number}`}`;
        },
        apart: ({ employee, code }) => `${employee.id}/${code}`,
        send: (steps, unprotected) => {
          const [first] = steps;
          if (!first) throw new Error('A batch of nothing');
          return gateway.insertBatch(steps.map(newLine), placeOf(first), unprotected);
        },
      },
    }),
    typed(isPayStep, {
      ...shared,
      kind: 'pay.change',
      effect: 'set',
      hasUnprotectedMode: true,
      planned: (step) => [{ id: idOf(step), values: payLine(step.code, step.amount) }],
      send: async (step, unprotected) =>
        gateway.update(
          step.employee.id,
          { ...standing(step), amount: step.amount ?? '0', extras: step.extras, ...(await contentFor(step)) },
          // Variable lines have no end; a fixed one is not changed this way, see payroll-facts: stop and insert.
          { ...placeOf(step), until: null },
          unprotected,
        ),
    }),
    typed(isPayStep, {
      ...shared,
      kind: 'pay.remove',
      effect: 'remove',
      hasUnprotectedMode: false,
      planned: (step) => [{ id: idOf(step), values: payLine(step.code, step.current?.amount ?? null) }],
      send: (step) => gateway.remove(step.employee.id, standing(step).id, step.pay),
    }),
    typed(isPayStep, {
      ...shared,
      kind: 'pay.stop',
      effect: 'remove',
      hasUnprotectedMode: true,
      namesPeriodBefore: true,
      planned: (step) => [{ id: idOf(step), values: payLine(step.code, step.current?.amount ?? null) }],
      send: (step, unprotected) =>
        gateway.stop(step.employee.id, standing(step), step.pay, addPeriods(step.period, -1), unprotected),
    }),
    typed(isPayStep, {
      ...shared,
      kind: 'pay.end',
      effect: 'remove',
      hasUnprotectedMode: true,
      planned: (step) => [{ id: idOf(step), values: payLine(step.code, step.current?.amount ?? null) }],
      send: (step, unprotected) => gateway.stop(step.employee.id, standing(step), step.pay, endOf(step), unprotected),
    }),
  ];
}

const lineOf = ({ id, code, amount }: PayLine): Line => ({ id: String(id), values: payLine(code, amount) });

const idOf = ({ current }: PayStep): string | null => (current ? String(current.id) : null);

const newLine = (step: PayStep): NewPayLine & { readonly employeeId: EmployeeId } => ({
  employeeId: step.employee.id,
  code: step.code,
  amount: step.amount ?? '0',
  extras: step.extras ?? noExtras,
});

/** The last period of a line that is to end. Staging sees to it that there is one. */
function endOf({ extras }: PayStep): Period {
  if (!extras.until) throw new Error('No end');
  return extras.until;
}

/** The line that is changed or removed. Staging sees to it that there is one. */
function standing({ current, code }: PayStep): PayLine {
  if (!current) throw new Error('No line to change');
  return { ...current, code };
}
