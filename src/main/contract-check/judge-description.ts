import { type Difference, diffServices } from '../../contract/diff.js';
import { builtInContract, type ContractService, type ServiceName } from '../../contract/index.js';
import { readWsdl } from '../../contract/wsdl/read.js';
import type { ContractFinding, FindingKind, FindingPlace, ServiceCheck } from '../../shared/ipc/contract-check.js';

/** Where one description is judged: on this thread, or in one of its own. */
export type Judge = (service: ServiceName, text: string) => Promise<ServiceCheck>;

const most = 200;
const additions: ReadonlySet<FindingKind> = new Set(['method-new', 'method-known', 'answer-known']);

/** One service's live description beside the built-in contract. Never throws, whatever the text is. */
export function judgeDescription(service: ServiceName, text: string): ServiceCheck {
  const reading = readWsdl(text);
  if (!reading.ok || reading.service.name !== service) return notJudged(service, 'unreadable');
  return compare(builtInContract.services[service], reading.service, reading.unplaced);
}

export const judgeHere: Judge = async (service, text) => judgeDescription(service, text);

/** Of a service whose description is not there, or is none that can be read. */
export const notJudged = (service: ServiceName, state: 'not-described' | 'unreadable'): ServiceCheck => ({
  service,
  state,
  described: 0,
  nameOnly: 0,
  findings: [],
  found: 0,
});

function compare(
  known: ContractService,
  live: ContractService,
  unplaced: readonly { readonly where: string; readonly detail: string }[],
): ServiceCheck {
  const differences = diffServices(known, live);
  const nameOnly = differences.filter((difference) => isNameOnly(difference, known));
  const findings = [
    ...differences
      .filter((difference) => !isNameOnly(difference, known) && !saysNothing(difference, live))
      .map(findingOf),
    ...unplaced.map(({ where, detail }) => finding('unplaced', 'service', where, { item: detail })),
  ];
  const [touching, added] = [
    findings.filter(({ kind }) => !additions.has(kind)),
    findings.filter(({ kind }) => additions.has(kind)),
  ];
  return {
    service: known.name,
    state: touching.length > 0 ? 'different' : added.length > 0 ? 'more' : 'equal',
    described: Object.keys(live.methods).length,
    nameOnly: nameOnly.length,
    findings: [...touching, ...added].slice(0, most),
    found: findings.length,
  };
}

/** A method of which the reference has the name alone cannot be called by the app, and cannot be compared. */
const isNameOnly = (difference: Difference, known: ContractService): boolean =>
  difference.kind === 'method-removed' && known.methods[difference.method]?.request === null;

/** Where the answer is not known the app expects an empty one; a description of an empty one tells nothing else. */
const saysNothing = (difference: Difference, live: ContractService): boolean =>
  difference.kind === 'response-known' && live.methods[difference.method]?.response?.result === null;

const cut = (text: string): string => text.slice(0, 200);

function finding(
  kind: FindingKind,
  place: FindingPlace,
  name: string,
  more: Partial<Pick<ContractFinding, 'item' | 'before' | 'after'>> = {},
): ContractFinding {
  const short = (text: string | null | undefined): string | null =>
    text === null || text === undefined ? null : cut(text);
  return {
    kind,
    in: place,
    name: cut(name),
    item: short(more.item),
    before: short(more.before),
    after: short(more.after),
  };
}

const methodKinds = {
  'method-added': 'method-new',
  'method-removed': 'method-gone',
  'request-known': 'method-known',
  'request-unknown': 'request-unknown',
  'response-known': 'answer-known',
  'response-unknown': 'answer-unknown',
} as const satisfies Partial<Record<Difference['kind'], FindingKind>>;

const fieldKinds = {
  'field-added': 'field-new',
  'field-removed': 'field-gone',
  'field-type': 'field-type',
  cardinality: 'field-count',
  nillable: 'field-nil',
} as const satisfies Partial<Record<Difference['kind'], FindingKind>>;

const places = { request: 'request', response: 'answer', type: 'part' } as const;

function findingOf(difference: Difference): ContractFinding {
  switch (difference.kind) {
    case 'namespace':
      return finding('namespace', 'service', difference.service, difference);
    case 'method-added':
    case 'method-removed':
    case 'request-known':
    case 'request-unknown':
    case 'response-known':
    case 'response-unknown':
      return finding(methodKinds[difference.kind], 'method', difference.method);
    case 'header':
      return finding('header', 'method', difference.method, difference);
    case 'response-element':
    case 'result':
    case 'list-item':
      return finding('answer-shape', 'answer', difference.method, difference);
    case 'field-order':
      return finding('field-order', places[difference.place.in], difference.place.name);
    case 'value-added':
    case 'value-removed':
      return finding(difference.kind === 'value-added' ? 'value-new' : 'value-gone', 'part', difference.place.name, {
        item: difference.value,
      });
    case 'field-type':
      return finding('field-type', places[difference.place.in], difference.place.name, {
        item: difference.field,
        before: difference.before,
        after: difference.after,
      });
    case 'field-added':
    case 'field-removed':
    case 'cardinality':
    case 'nillable':
      return finding(fieldKinds[difference.kind], places[difference.place.in], difference.place.name, {
        item: difference.field,
      });
  }
}
