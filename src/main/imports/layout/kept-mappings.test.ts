import { expect, it } from 'vitest';
import { toCsv } from '../../exports/csv.js';
import type { KeyFiles } from '../../keystore/journal-key.js';
import { readFile } from '../read/read-file.js';
import { importTargets } from '../targets/index.js';
import { KeptMappings } from './kept-mappings.js';
import { recognise } from './recognise.js';

function files(): KeyFiles & { text(): string } {
  const kept = new Map<string, Uint8Array>();
  return {
    read: async (name) => kept.get(name) ?? null,
    write: async (name, bytes) => void kept.set(name, bytes),
    text: () => Buffer.from(kept.get('import-mappings.json') ?? []).toString('utf8'),
  };
}
async function bookOf(heads: readonly string[], rows: readonly (readonly string[])[]) {
  const answer = await readFile(toCsv(heads, rows));
  if (!answer.ok) throw new Error(answer.refused);
  return answer.book;
}

it('a mapping is found again by its heads, under the name that it was given, and holds nothing of anybody', async () => {
  const store = files();
  const book = await bookOf(['Wie', 'Wat', 'Hoeveel'], [['1001', 'U2100', '8,25']]);
  const found = recognise(book, importTargets);
  if (!found) throw new Error('nothing');
  const roles = [
    { field: 'person', key: null },
    { field: 'code', key: null },
    { field: 'amount', key: null },
  ];
  await new KeptMappings(store).keep('Weekstaat', book, { ...found.mapping, roles, decimal: ',' }, 'add');
  const again = await new KeptMappings(store).find(await bookOf(['wie', 'WAT', 'Hoeveel'], [['9', 'L1', '3']]));
  expect(again).toMatchObject({ kept: { name: 'Weekstaat', mode: 'add' }, mapping: { roles, decimal: ',' } });
  expect(await new KeptMappings(store).find(await bookOf(['Wie', 'Wat', 'Iets'], [['9', 'L1', '3']]))).toBeNull();
  expect(store.text()).not.toMatch(/1001|8,25/);
});

it('a list that is broken counts as none', async () => {
  const store = files();
  await store.write('import-mappings.json', Buffer.from('{"version":1,"mappings":[{}]}'));
  expect(await new KeptMappings(store).find(await bookOf(['a'], [['1']]))).toBeNull();
});
