import { Settings } from '../../shared/ipc/app.js';
import { ConnectionKind } from '../../shared/ipc/connections.js';
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
    }),
    employees: Number(search.get('employees') ?? 10_000),
    trouble: trouble === 'template' || trouble === 'fails' || trouble === 'slow' ? trouble : 'none',
    host: search.get('host') === 'electron' ? 'electron' : 'stand-in',
  };
}

Object.defineProperty(window, 'loondesk', { value: makeFakeApi(readOptions(new URLSearchParams(window.location.search))) });
