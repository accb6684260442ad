import { QueryObserver } from '@tanstack/react-query';
import { beforeEach, expect, it } from 'vitest';
import { makeQueryClient } from '../ask.js';
import { dropRead } from './drop-read.js';

const client = makeQueryClient();
const people = ['employees', 'list', 7];

beforeEach(() => {
  client.clear();
  client.setQueryData(['app', 'info'], 'info');
  client.setQueryData(['connections', 'list'], 'connections');
  client.setQueryData(['jobs', 'list'], 'jobs');
  client.setQueryData(people, 'people');
  client.setQueryData(['changes', 'get', 'a'], 'old and new values');
});

it('forgets what was read of people, and keeps settings, connections and what runs', () => {
  dropRead(client, { keepSeen: false });
  expect(
    client
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey.join('.'))
      .toSorted(),
  ).toEqual(['app.info', 'connections.list', 'jobs.list']);
});

it('forgets the commands that were given, with what was typed in them', async () => {
  const mutations = client.getMutationCache();
  await mutations.build(client, { mutationFn: async (address: string) => address }).execute('Verzonnenlaan 1');
  dropRead(client, { keepSeen: false });
  expect(mutations.getAll()).toEqual([]);
});

it('keeps what a form beneath the cover shows, and nothing else', () => {
  const seen = new QueryObserver(client, { queryKey: people, enabled: false }).subscribe(() => undefined);
  dropRead(client, { keepSeen: true });
  expect(client.getQueryData(people)).toBe('people');
  expect(client.getQueryData(['changes', 'get', 'a'])).toBeUndefined();
  seen();
});

it('takes no answer in that was under way', async () => {
  let answer: (value: string) => void = () => undefined;
  const late = client
    .fetchQuery({ queryKey: ['employees', 'bsn', 1], queryFn: () => new Promise((done) => (answer = done)) })
    .catch(() => 'dropped');
  dropRead(client, { keepSeen: false });
  answer('123456782');
  await late;
  expect(client.getQueryData(['employees', 'bsn', 1])).toBeUndefined();
});
