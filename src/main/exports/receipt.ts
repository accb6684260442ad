import { parseWirePeriod, type Period } from '../../shared/domain/period.js';
import { staysUnread, wasUnread } from '../../shared/domain/unread-fields.js';
import { leaveValueWord } from '../../shared/domain/leave-words.js';
import type { ChangeSet, Step } from '../../shared/ipc/changes.js';
import type { Connection } from '../../shared/ipc/connections.js';
import type { ExportTexts } from './texts/index.js';

/** Under whom and with what the set was sent. */
export interface ReceiptContext {
  readonly connection: Pick<Connection, 'name' | 'kind' | 'user' | 'domain'>;
  readonly version: string;
}

export type ReceiptColumn = keyof ExportTexts['column'];

/** One field of one line, whole by itself: a row that is copied out of the file still says where it is from. */
export type ReceiptRow = Readonly<Record<ReceiptColumn, string | number>>;

/** In this order in every format. */
export const receiptColumns = [
  'number',
  'name',
  'change',
  'record',
  'field',
  'before',
  'after',
  'end',
  'evidence',
  'words',
  'sentAt',
  'endedAt',
  'company',
  'companyNumber',
  'period',
  'consent',
  'connection',
  'kind',
  'user',
  'domain',
  'version',
  'set',
  'checkedAt',
] as const satisfies readonly ReceiptColumn[];

/** The receipt of a set as rows, a row for each field of each line, in the words of one language. Instants are UTC ISO text. */
export function receiptRows(set: ChangeSet, { connection, version }: ReceiptContext, texts: ExportTexts): ReceiptRow[] {
  const about = {
    company: set.company.name,
    companyNumber: set.company.number,
    period: periodText(set.period),
    consent: texts.consent[consentOf(set)],
    connection: connection.name,
    kind: texts.kind[set.connectionKind],
    user: connection.user,
    domain: connection.domain,
    version,
    set: set.id,
    checkedAt: set.checkedAt ?? '',
  };
  return set.steps.flatMap((step) =>
    step.fields.map((change) => ({
      number: step.employee.number,
      name: step.employee.name,
      change: texts.change[step.kind],
      record: [texts.record[step.record], step.subject].filter(Boolean).join(' '),
      field: fieldName(change.field, texts),
      before:
        change.before === null && wasUnread(step.kind, change.field)
          ? texts.unread
          : valueText(change.field, change.before, texts),
      after: valueText(change.field, change.after, texts),
      end: endOf(step, texts),
      evidence: evidenceOf(step, change.field, texts),
      words: wordsOf(step),
      sentAt: step.evidence?.plan.sentAt ?? step.sentAt ?? '',
      endedAt: step.at,
      ...about,
    })),
  );
}

/** The API's own words for gender and of leave in ours; the rest stands as it is sent. */
function valueText(field: string, value: string | null, { gender, leave }: ExportTexts): string {
  const word = value === null ? undefined : leaveValueWord(leave, field, value);
  if (word !== undefined) return word;
  const until = field === 'until' && value !== null ? parseWirePeriod(value) : undefined;
  if (until) return periodText(until);
  const known: Readonly<Record<string, string>> = gender;
  return field === 'gender' && value !== null && Object.hasOwn(known, value) ? (known[value] ?? value) : (value ?? '');
}

const fieldName = (field: string, texts: ExportTexts): string => {
  const known: Readonly<Record<string, string>> = texts.field;
  return Object.hasOwn(known, field) ? (known[field] ?? field) : field;
};

/** `2026-11`, with the kind of period where it is not a month's. */
export const periodText = ({ year, number, type }: Period): string =>
  `${year}-${String(number).padStart(2, '0')}${type === 'month' ? '' : ` (${type})`}`;

function consentOf({ earlierPeriod }: ChangeSet): keyof ExportTexts['consent'] {
  if (!earlierPeriod?.consent) return 'none';
  return earlierPeriod.unprotected ? 'unprotected' : 'given';
}

const endOf = ({ status, notSent }: Step, texts: ExportTexts): string =>
  notSent === null ? texts.status[status] : `${texts.status[status]}: ${texts.notSent[notSent]}`;

function evidenceOf(step: Step, field: string, texts: ExportTexts): string {
  const { evidence, decidedByPerson, verified, status } = step;
  // The line was read, and this field of it is in no read.
  const shown = staysUnread(step.kind, field) ? texts.fieldUnread : texts.verified;
  const read = verified ? shown : texts.answerOnly;
  const found = evidence
    ? [texts.reason[evidence.reason], texts.finding[evidence.finding]]
    : status === 'confirmed' || status === 'accepted'
      ? [read]
      : [];
  return [...found, ...(decidedByPerson ? [texts.decided[decidedByPerson]] : [])].join('; ');
}

const wordsOf = ({ refusal }: Step): string =>
  refusal === null ? '' : [refusal.code, refusal.text].filter((part) => part !== null).join(': ');
