import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectionId } from '../../shared/domain/ids.js';
import type { Connection } from '../../shared/ipc/connections.js';
import { makeQueryClient } from './ask.js';
import { listenToConnections } from './connection-switch.js';
import { connectionsQuery } from './place/queries.js';

const connection = (id: string, current: boolean): Connection => ({
  id: ConnectionId.parse(id),
  name: id,
  kind: id === 'demo' ? 'demo' : 'sandbox',
  region: 'nl',
  host: null,
  user: '',
  domain: '',
  current,
  token: 'session',
});
const inDemo = [connection('demo', true), connection('other', false)];
const inOther = [connection('demo', false), connection('other', true)];

/** What main pushes. */
let push: (list: Connection[]) => void;
const client = makeQueryClient();
const switched = vi.fn<() => void>();

beforeEach(() => {
  const changed = (listener: typeof push): (() => void) => {
    push = listener;
    return () => undefined;
  };
  vi.stubGlobal('window', { loondesk: { connections: { changed } } });
  listenToConnections(client, switched);
  client.setQueryData(connectionsQuery().queryKey, inDemo);
  client.setQueryData(['app', 'info'], 'info');
  client.setQueryData(['employees', 'list', 7], 'people of the demo');
});
afterEach(() => {
  client.clear();
  switched.mockClear();
  vi.unstubAllGlobals();
});

describe('when main says that another connection is open', () => {
  it('forgets everything that was read through the former one, and starts in the new', () => {
    push(inOther);
    expect(client.getQueryData(['employees', 'list', 7])).toBeUndefined();
    expect(client.getQueryData(connectionsQuery().queryKey)).toEqual(inOther);
    expect(client.getQueryData(['app', 'info'])).toBe('info');
    expect(switched).toHaveBeenCalledOnce();
  });

  it('forgets what was typed in commands, which hold people’s data and tokens', async () => {
    const mutations = client.getMutationCache();
    await mutations.build(client, { mutationFn: async (address: string) => address }).execute('Verzonnenlaan 1');
    expect(mutations.getAll()).toHaveLength(1);
    push(inOther);
    expect(mutations.getAll()).toEqual([]);
  });

  it('does not let an answer of the former one in that comes late', async () => {
    let answer: (people: string) => void = () => undefined;
    const late = client
      .fetchQuery({ queryKey: ['organisation', 'debtors'], queryFn: () => new Promise((done) => (answer = done)) })
      .catch(() => 'dropped');
    push(inOther);
    answer('debtors of the demo');
    await late;
    expect(client.getQueryData(['organisation', 'debtors'])).toBeUndefined();
  });
});

it('keeps what was read when the list changes and the open connection does not', () => {
  push([connection('demo', true), { ...connection('other', false), name: 'Renamed' }]);
  expect(client.getQueryData(['employees', 'list', 7])).toBe('people of the demo');
  expect(client.getQueryData<Connection[]>(connectionsQuery().queryKey)?.[1]?.name).toBe('Renamed');
  expect(switched).not.toHaveBeenCalled();
});
