import { ChangeSetId, StepId } from '../../../shared/domain/ids.js';
import type { ChangeSet, Step } from '../../../shared/ipc/changes.js';
import { aSet, aStep, at, fields, november } from './build.js';
import { evidence, findings } from './evidence.js';

const october = { ...november, number: 10 };
const checked = {
  currentPeriod: november,
  checkedAt: at('10:06:00'),
  planHash: 'a'.repeat(64),
} satisfies Partial<ChangeSet>;

const corrected = fields({ houseNumber: ['12', '21'], houseNumberAddition: [null, 'A'] });
const abroad = fields({
  street: ['Kerkstraat', 'Meir'],
  houseNumber: ['8', '101'],
  postalCode: ['4811 HX', '2000'],
  city: ['Breda', 'Antwerpen'],
  country: ['NL', 'BE'],
});

const reviewSteps: Step[] = [
  aStep(0),
  aStep(1, { kind: 'address.correct', fields: corrected }),
  aStep(2, { fields: abroad }),
  aStep(3, {
    fields: fields({ street: ['Molenweg', 'Dorpsstraat'], city: ['Zeist', 'Bunnik'] }),
    changedElsewhere: fields({ houseNumber: ['3', '5'] }),
  }),
  aStep(4, { kind: 'address.correct', fields: fields({ postalCode: ['3584 CA', '3584 CB'] }) }),
  aStep(5, {
    record: 'PostAddress',
    fields: fields({
      street: [null, 'Postbus'],
      houseNumber: [null, '204'],
      postalCode: [null, '3500 AA'],
      city: [null, 'Utrecht'],
      country: [null, 'NL'],
    }),
  }),
];

const draft = aSet('draft-0001', reviewSteps.slice(0, 3), { connectionKind: 'production' });

const warned = aSet('warned-0001', reviewSteps, {
  ...checked,
  state: 'checked',
  calls: { reads: 7, writes: 6, seconds: 5.2 },
  warnings: [
    {
      id: 'history-rewritten-1',
      kind: 'history-rewritten',
      stepIds: [StepId.parse('step-1'), StepId.parse('step-4')],
      acknowledged: true,
    },
    { id: 'postal-code-country-1', kind: 'postal-code-country', stepIds: [StepId.parse('step-2')], acknowledged: true },
    {
      id: 'before-image-changed-1',
      kind: 'before-image-changed',
      stepIds: [StepId.parse('step-3')],
      acknowledged: false,
    },
  ],
});

const earlier = aSet('earlier-0001', reviewSteps.slice(0, 5), {
  ...checked,
  state: 'checked',
  connectionKind: 'production',
  period: october,
  calls: { reads: 6, writes: 5, seconds: 5.2 },
  earlierPeriod: { unprotected: true, consent: false, previousYear: false },
  warnings: [{ id: 'earlier-period-1', kind: 'earlier-period', stepIds: [], acknowledged: false }, ...warned.warnings],
});

const confirmed = (index: number): Step => aStep(index, { status: 'confirmed', at: at('10:08:20'), verified: true });
const refused = (index: number, code: number, text: string): Step =>
  aStep(index, { status: 'refused', at: at('10:08:31'), refusal: { code, text } });

const sendingSteps: Step[] = [
  ...Array.from({ length: 32 }, (_, index) => confirmed(index)),
  refused(32, 2011, 'Protected mode: cannot change period 10'),
  refused(33, 2003, 'Unauthorized employee'),
  aStep(34, { status: 'uncertain', at: at('10:08:42'), evidence: evidence('changed') }),
  aStep(35, { status: 'sent', at: at('10:09:02') }),
  ...Array.from({ length: 14 }, (_, index) => aStep(36 + index)),
];

const settledSteps: Step[] = [
  ...Array.from({ length: 5 }, (_, index) => confirmed(index)),
  aStep(5, { status: 'accepted', at: at('10:08:25') }),
  aStep(6, { status: 'present', at: at('10:13:50'), verified: true, evidence: evidence('present') }),
  refused(7, 2030, 'Invalid set of values'),
  aStep(8, { status: 'not-sent', notSent: 'before-image-changed', at: at('10:08:33') }),
  aStep(9, { status: 'not-sent', notSent: 'already-so', at: at('10:08:34') }),
  aStep(10, {
    status: 'uncertain',
    at: at('10:21:00'),
    evidence: { ...evidence('changed'), choices: ['read-again'] },
    decidedByPerson: 'leave',
  }),
  aStep(11, {
    status: 'confirmed',
    at: at('10:22:10'),
    evidence: { ...evidence('changed'), choices: [] },
    decidedByPerson: 'accept',
  }),
];

/** One set of every state that the screens show, by a name for the address bar. */
export const samples = {
  draft,
  warned,
  reviewed: {
    ...warned,
    id: ChangeSetId.parse('set-reviewed-0001'),
    state: 'reviewed',
    connectionKind: 'production',
    warnings: warned.warnings.map((entry) => ({ ...entry, acknowledged: true })),
  },
  earlier,
  earlierConsent: {
    ...earlier,
    id: ChangeSetId.parse('set-earlier-0002'),
    state: 'reviewed',
    earlierPeriod: { unprotected: true, consent: true, previousYear: true },
    period: { ...november, year: 2025, number: 12 },
    warnings: earlier.warnings.map((entry) => ({ ...entry, acknowledged: true })),
  },
  sending: aSet('sending-0001', sendingSteps, {
    ...checked,
    state: 'sending',
    activity: 'running',
    calls: { reads: 51, writes: 50, seconds: 40 },
    updatedAt: at('10:09:02'),
  }),
  paused: aSet('paused-0001', sendingSteps.slice(20), {
    ...checked,
    state: 'sending',
    activity: 'paused',
    updatedAt: at('10:01:00'),
  }),
  suspended: aSet('suspended-0001', sendingSteps.slice(30, 36), {
    ...checked,
    state: 'sending',
    activity: 'suspended',
    updatedAt: at('10:00:00'),
  }),
  interrupted: aSet(
    'interrupted-0001',
    [
      confirmed(0),
      confirmed(1),
      aStep(2, { status: 'uncertain', evidence: evidence('not-seen-once', 'stopped') }),
      ...Array.from({ length: 9 }, (_, index) => aStep(3 + index)),
    ],
    {
      ...checked,
      state: 'sending',
      activity: 'interrupted',
      updatedAt: at('08:58:00'),
    },
  ),
  findings: aSet(
    'findings-0001',
    findings
      .filter((finding) => finding !== 'present')
      .map((finding, index) => aStep(index, { status: 'uncertain', at: at('10:08:42'), evidence: evidence(finding) })),
    {
      ...checked,
      state: 'sending',
      updatedAt: at('10:15:02'),
    },
  ),
  settled: aSet('settled-0001', settledSteps, {
    ...checked,
    state: 'settled',
    createdAt: at('10:05:00', 19),
    updatedAt: at('10:22:10', 19),
  }),
  allConfirmed: aSet('settled-0002', [confirmed(0), confirmed(1), confirmed(2)], {
    ...checked,
    state: 'settled',
    createdAt: at('14:02:00', 17),
    updatedAt: at('14:03:00', 17),
  }),
  quarantined: aSet('quarantined-0001', [confirmed(0), aStep(1)], {
    ...checked,
    state: 'sending',
    activity: 'quarantined',
    updatedAt: at('11:00:00', 16),
  }),
} satisfies Record<string, ChangeSet>;

export const allSamples: readonly ChangeSet[] = Object.values(samples);
