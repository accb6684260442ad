import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Environment } from '../environment.js';
import { ask, bakery, settledEmployee, value } from '../testing/environment.js';
import { FakeClock } from '../testing/fake-clock.js';
import { BooksFile } from './books-file.js';

let folder: string;
let path: string;
const open: Environment[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-books-'));
  path = join(folder, 'books.jsonl');
});
afterEach(() => {
  for (const environment of open.splice(0)) environment.close();
  rmSync(folder, { recursive: true });
});

function start(seed = 1, clock = new FakeClock()): Environment {
  const environment = new Environment(seed, clock, new BooksFile(path, seed));
  open.push(environment);
  return environment;
}

const address = {
  Id: 0,
  Default: true,
  Street: 'Zeedijk',
  HouseNumber: '7',
  City: 'Groningen',
  CountryISOCode: 'NL',
  Type: 'HomeAddress' as const,
};
const all = (environment: Environment) =>
  value(environment, 'EmployeeService.Address_GetAll_AllEmployeesByCompany', { CompanyID: bakery.id });

function change(environment: Environment): void {
  const EmployeeId = settledEmployee(environment);
  value(environment, 'EmployeeService.Address_InsertCurrent', { EmployeeId, Address: address });
  environment.movePeriod({ companyId: bakery.id, year: 2026, period: 12 });
  value(environment, 'EmployeeService.Address_InsertCurrent', {
    EmployeeId: EmployeeId + 1,
    Address: { ...address, Street: 'Noorderhaven' },
  });
}

describe('books kept in a file', () => {
  it('are the same after a restart: ids, moments and the moved period too', () => {
    const before = start();
    change(before);
    const later = new FakeClock();
    later.goOn(86_400_000);
    const after = start(1, later);
    expect(all(after)).toEqual(all(before));
    expect(value(after, 'CompanyService.Company_GetCurrentPeriod', { CompanyId: bakery.id })).toBe('2026-12-M');
    const EmployeeId = settledEmployee(before);
    expect(value(after, 'EmployeeService.Address_InsertCurrent', { EmployeeId, Address: address })).toBe(
      value(before, 'EmployeeService.Address_InsertCurrent', { EmployeeId, Address: address }),
    );
  });

  it('hold the write before it is answered, and nothing of reads and refusals', () => {
    const environment = start();
    all(environment);
    ask(environment, 'EmployeeService.Address_InsertCurrent', { EmployeeId: 1, Address: address });
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(1);
    change(environment);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(JSON.parse(`[${lines.slice(1).join(',')}]`)).toMatchObject([
      { seq: 1, method: 'EmployeeService.Address_InsertCurrent', at: Date.UTC(2026, 10, 20, 9, 41) },
      { seq: 2, method: 'simulator.movePeriod' },
      { seq: 3, method: 'EmployeeService.Address_InsertCurrent' },
    ]);
  });

  it('lose only a torn last line, and go on after it', () => {
    const first = start();
    change(first);
    appendFileSync(path, '{"seq":4,"at":17321,"method":"Employee');
    const second = start();
    expect(all(second)).toEqual(all(first));
    change(second);
    expect(all(start())).toEqual(all(second));
  });

  it('start afresh for another seed', () => {
    change(start(1));
    expect(all(start(2))).toEqual(all(new Environment(2, new FakeClock(), null)));
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(1);
  });

  it('start afresh, keeping a copy, when a line in the middle is broken or cannot be carried out', () => {
    for (const broken of ['not json', '{"seq":1,"at":1,"method":"EmployeeService.Address_Delete","input":{}}']) {
      start().close();
      writeFileSync(path, `${readFileSync(path, 'utf8').split('\n')[0]}\n${broken}\n`);
      const environment = start();
      expect(all(environment)).toEqual(all(new Environment(1, new FakeClock(), null)));
      expect(existsSync(`${path}.unreadable`)).toBe(true);
      rmSync(`${path}.unreadable`);
      change(environment);
      expect(all(start())).toEqual(all(environment));
      rmSync(path);
    }
  });
});
