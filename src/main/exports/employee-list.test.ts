import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EmployeeId, EmployeeTypeId } from '../../shared/domain/ids.js';
import { drawer } from './testing/drawer.js';
import { listCells, type ListView, saveList } from './employee-list.js';

const list: ListView['list'] = {
  ids: [11, 12, 13].map((id) => EmployeeId.parse(id)),
  numbers: [1001, 1002, 1003],
  names: ['Bakker, Joris', '=HYPERLINK("x")', 'Çelik, Emre'],
  sortKeys: ['bakker', '=', 'çelik'],
  typeIds: [2, 2, 2].map((id) => EmployeeTypeId.parse(id)),
  cells: {
    birthday: ['1980-02-29', null, '1999-12-31'],
    email: ['joris@example.org', null, null],
    city: ['Sneek', 'Zwolle', null],
    hours: [36.5, null, 40],
  },
  readAt: '2026-11-20T09:00:00.000Z',
};

const view: ListView = {
  company: 'Bakkerij De Vroege Vogel',
  list,
  typeNames: new Map([[EmployeeTypeId.parse(2), 'Actief']]),
  ids: [13, 11].map((id) => EmployeeId.parse(id)),
  columns: ['number', 'name', 'birthday', 'phone'],
  format: 'csv',
  language: 'nl',
};

async function saved(part: Partial<ListView>, path: string | null = '/tmp/map/Medewerkers.csv') {
  const { written, proposed, parts } = drawer(path, '2026-11-20T09:41:00.000Z');
  const answer = await saveList({ ...view, ...part }, parts);
  return { answer, proposed, bytes: written[0] };
}

describe('a view of the employee list as a file', () => {
  it('has its people in its order and its columns, numbers as numbers and dates as dates', () => {
    expect(listCells(view)).toEqual([
      [1003, 'Çelik, Emre', { date: '1999-12-31' }, ''],
      [1001, 'Bakker, Joris', { date: '1980-02-29' }, ''],
    ]);
  });

  it('has the kind of employee in words and hours as a number', () => {
    expect(listCells({ ...view, columns: ['type', 'hours'] })).toEqual([
      ['Actief', 40],
      ['Actief', 36.5],
    ]);
    expect(listCells({ ...view, columns: ['type'], typeNames: new Map() })).toEqual([[2], [2]]);
  });

  it('leaves out who is no longer in the list, and refuses a view of nobody', async () => {
    const stranger = EmployeeId.parse(99);
    expect(listCells({ ...view, ids: [stranger] })).toEqual([]);
    expect((await saved({ ids: [stranger] })).answer).toMatchObject({ ok: false });
  });

  it('is CSV that Excel opens, in which nothing is ever a formula', async () => {
    const { answer, bytes, proposed } = await saved({ ids: [...list.ids] });
    expect(answer).toEqual({ ok: true, data: { name: 'Medewerkers.csv' } });
    expect(proposed).toEqual(['Medewerkers - Bakkerij De Vroege Vogel - 2026-11-20.csv']);
    const [head, first, second] = new TextDecoder().decode(bytes).replace('\uFEFF', '').split('\r\n');
    expect(head).toBe('"Nummer";"Naam";"Geboortedatum";"Telefoon"');
    expect(first).toBe('"1001";"Bakker, Joris";"29-02-1980";""');
    expect(second).toContain(`"'=HYPERLINK`);
  });

  it('is XLSX with a standing head, dates that sort and text that stays text', async () => {
    const { bytes } = await saved({ format: 'xlsx', ids: [...list.ids] });
    const sheet = strFromU8(unzipSync(bytes ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('state="frozen"');
    // 29 February 1980 and 31 December 1999 as Excel counts days.
    expect(sheet).toContain('<v>29280</v>');
    expect(sheet).toContain('<v>36525</v>');
    expect(sheet).not.toContain('<f>');
  });

  it('is not written when a person cancels', async () => {
    const { answer, bytes } = await saved({}, null);
    expect([answer, bytes]).toEqual([{ ok: true, data: { name: null } }, undefined]);
  });
});
