import type { LoondeskApi } from '../../shared/ipc/contract.js';
import { Settings } from '../../shared/ipc/app.js';
import { usualCsv } from '../../shared/ipc/csv-form.js';
import { ConnectionKind } from '../../shared/ipc/connections.js';
import { makeFakeChanges } from './change-sets/fake-changes.js';
import { type FakeOptions, makeFakeApi } from './fake-api.js';

/** The page's own query decides what the fake does: `?kind=production&theme=dark&employees=10000&trouble=template`. */
function readOptions(search: URLSearchParams): FakeOptions {
  const trouble = search.get('trouble');
  return {
    kind: ConnectionKind.catch('demo').parse(search.get('kind')),
    settings: Settings.parse({
      language: search.get('language') ?? 'nl',
      theme: search.get('theme') ?? 'light',
      density: search.get('density') ?? 'compact',
      enterMoves: 'down',
      welcomed: true,
      plannedUpdate: null,
      keepReceiptsDays: 400,
      coverAfterMinutes: null,
      sheetCodes: [],
      listViews: [],
      reportLayouts: [],
      reportCsv: usualCsv,
      favouriteReports: [],
      bookFormats: [],
    }),
    employees: Number(search.get('employees') ?? 10_000),
    trouble: trouble === 'template' || trouble === 'fails' || trouble === 'slow' ? trouble : 'none',
    host: search.get('host') === 'electron' ? 'electron' : 'stand-in',
  };
}

/** `?sets=samples` (or `stale`, `failing`): change sets in every state; `pace`: milliseconds a line of one that is being sent. */
function withSamples(api: LoondeskApi, kind: FakeOptions['kind'], search: URLSearchParams): LoondeskApi {
  const sets = search.get('sets');
  if (sets === null) return api;
  const trouble = sets === 'stale' || sets === 'failing' ? sets : 'none';
  return { ...api, changes: makeFakeChanges({ kind, trouble, pace: Number(search.get('pace') ?? 0) }) };
}

const search = new URLSearchParams(window.location.search);
const options = readOptions(search);
Object.defineProperty(window, 'loondesk', { value: withSamples(makeFakeApi(options), options.kind, search) });
