import type { CompanyId, ConnectionId, StepId } from '../../shared/domain/ids.js';
import { comparePeriods, type Period } from '../../shared/domain/period.js';
import type { WarningKind } from '../../shared/ipc/changes.js';
import { canonical, sha256 } from './canonical.js';
import type { EventOf } from './events.js';
import { doubtsOf } from './doubtful.js';
import { describeStep } from './kinds/index.js';
import type { PlannedStep } from './plan.js';
import type { Effect, GroupSnapshot, Line } from './ports.js';
import { alreadyThere } from './reconcile.js';
import { stillAsSeen } from './seen.js';

export interface ReadStep {
  readonly plan: PlannedStep;
  readonly planned: readonly Line[];
  readonly effect: Effect;
  readonly hasUnprotectedMode: boolean;
  readonly namesPeriodBefore?: true | undefined;
  /** Read just now. */
  readonly image: GroupSnapshot;
}

export interface ReadPlan {
  readonly connectionId: ConnectionId;
  readonly companyId: CompanyId;
  readonly period: Period;
  readonly currentPeriod: Period;
  readonly steps: readonly ReadStep[];
  /** A set with exactly these added lines was sent before. */
  readonly sentBefore: boolean;
}

type Assessment = Pick<EventOf<'checked'>, 'warnings' | 'planHash' | 'earlier'>;
type Warning = Assessment['warnings'][number];

/** What a person must know before sending, and the hash that stands for exactly this plan. */
export function assess(plan: ReadPlan): Assessment {
  const earlier = earlierOf(plan);
  const warnings = [
    ...aboutPeriod(plan),
    ...aboutHistory(plan),
    ...aboutStops(plan),
    ...aboutStarts(plan),
    ...aboutDoubts(plan),
    ...aboutNoWayBack(plan),
    ...aboutCleared(plan),
    ...plan.steps.flatMap(aboutStep),
  ];
  return { warnings, earlier, planHash: hashOf(plan, earlier) };
}

/** The app guards earlier periods for every kind; the API's own flag is there for some alone. */
function earlierOf({ period, currentPeriod, steps }: ReadPlan): Assessment['earlier'] {
  if (comparePeriods(period, currentPeriod) >= 0) return null;
  return { unprotected: steps.some((step) => step.hasUnprotectedMode), previousYear: period.year < currentPeriod.year };
}

/**
 * SHA-256 over what would be sent and what it was decided on. Ids of steps and times of reading stay out:
 * checking again without a change gives the same hash, so that ticks and consent stand.
 */
function hashOf(plan: ReadPlan, earlier: Assessment['earlier']): string {
  const { connectionId, companyId, period, currentPeriod } = plan;
  const steps = plan.steps.map(({ plan: step, planned, image, hasUnprotectedMode }) => {
    const { id: _id, after, ...input } = step;
    const waitsFor = after === undefined ? undefined : plan.steps.findIndex((other) => other.plan.id === after);
    return {
      input,
      waitsFor,
      planned,
      before: sorted(image.lines),
      unprotected: earlier !== null && hasUnprotectedMode,
    };
  });
  return sha256(canonical({ connectionId, companyId, period, currentPeriod, consentNeeded: earlier !== null, steps }));
}

function aboutPeriod({ period, currentPeriod }: ReadPlan): Warning[] {
  const order = comparePeriods(period, currentPeriod);
  if (order === 0) return [];
  return [warning(order < 0 ? 'earlier-period' : 'future-period', [], { period, currentPeriod })];
}

function aboutHistory({ steps }: ReadPlan): Warning[] {
  const rewriting = steps.filter(({ plan }) => describeStep(plan).rewritesHistory);
  return rewriting.length === 0
    ? []
    : [
        warning(
          'history-rewritten',
          rewriting.map(({ plan }) => plan.id),
          null,
        ),
      ];
}

/** Of a stop the API wants its flag although nothing earlier changes: a person sees that before it is set. */
function aboutStops({ period, currentPeriod, steps }: ReadPlan): Warning[] {
  const stops = steps.filter(({ namesPeriodBefore }) => namesPeriodBefore);
  if (stops.length === 0 || comparePeriods(period, currentPeriod) !== 0) return [];
  return [
    warning(
      'fixed-stopped',
      stops.map(({ plan }) => plan.id),
      period,
    ),
  ];
}

/** Fixed lines that begin in the period itself: taken out where the API can, else a stop that it may well refuse. */
function aboutStarts({ period, steps }: ReadPlan): Warning[] {
  const starting = steps.filter(({ plan }) => describeStep(plan).beginsHere === true);
  const of = (kind: WarningKind, some: readonly ReadStep[]): Warning[] =>
    some.length === 0
      ? []
      : [
          warning(
            kind,
            some.map(({ plan }) => plan.id),
            period,
          ),
        ];
  return [
    ...of(
      'start-removed',
      starting.filter(({ namesPeriodBefore }) => !namesPeriodBefore),
    ),
    ...of(
      'start-stopped',
      starting.filter(({ namesPeriodBefore }) => namesPeriodBefore),
    ),
  ];
}

function aboutDoubts({ steps, sentBefore }: ReadPlan): Warning[] {
  const { negative, jump } = doubtsOf(steps);
  return [
    ...(sentBefore ? [warning('repeated', [], steps.length)] : []),
    ...(negative.length > 0 ? [warning('negative', negative, null)] : []),
    ...(jump.length > 0 ? [warning('jump', jump, null)] : []),
  ];
}

function aboutNoWayBack({ steps }: ReadPlan): Warning[] {
  const final = steps.map(({ plan }) => plan).filter((plan) => describeStep(plan).noWayBack);
  // An end of a line and an absence are undone in different places of Nmbrs, so each is said by itself.
  const family = ({ kind }: PlannedStep): string => kind.slice(0, kind.indexOf('.'));
  return [...new Set(final.map(family))].map((one) => {
    const ids = final.filter((plan) => family(plan) === one).map(({ id }) => id);
    return warning('no-way-back', ids, null);
  });
}

/** About the very lines that go: another line is another question, and the former answer does not hold. */
function aboutCleared({ steps }: ReadPlan): Warning[] {
  const clears = steps.filter(({ plan, image }) => describeStep(plan).whole && image.lines.length > 0);
  if (clears.length === 0) return [];
  const ids = clears.map(({ plan }) => plan.id);
  return [
    warning(
      'cleared',
      ids,
      clears.map(({ image }) => sorted(image.lines)),
    ),
  ];
}

function aboutStep({ plan, planned, effect, image }: ReadStep): Warning[] {
  // Said alone: a step that changes nothing will not be sent, so what else changed does not matter to it.
  if (alreadyThere(effect, planned, image)) return [warning('already-so', [plan.id], null)];
  const { doubtfulPostalCode = false, wanted } = describeStep(plan);
  return [
    ...(stillAsSeen(plan, image) ? [] : [warning('before-image-changed', [plan.id], sorted(image.lines))]),
    ...(doubtfulPostalCode ? [warning('postal-code-country', [plan.id], wanted)] : []),
  ];
}

/** The id names what the warning is about, so that a tick survives a check that finds the same, and no other. */
export function warning(kind: WarningKind, stepIds: readonly StepId[], about: unknown): Warning {
  const digest = sha256(canonical({ kind, stepIds: [...stepIds].sort(), about }));
  return { id: `${kind}-${digest.slice(0, 16)}`, kind, stepIds: [...stepIds] };
}

const sorted = (lines: readonly Line[]): readonly Line[] =>
  [...lines].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
