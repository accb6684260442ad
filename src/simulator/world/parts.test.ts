import { describe, expect, it } from 'vitest';
import { isIban } from '../../shared/domain/iban.js';
import { Books } from '../books/books.js';
import { demoIban } from './iban.js';
import { companies } from './organisation.js';

const books = new Books(1);
const everybody = companies.flatMap(({ id }) => {
  const company = books.company(id);
  return [...company.employees.values()].map((employee) => ({ employee, company }));
});
const { bankAccounts, placements, costs, terms } = books.parts;

describe('parts of the employees’ books', () => {
  it('have only IBANs that pass mod 97 at the bank that does not exist, no two alike', () => {
    const ibans = everybody.flatMap(({ employee, company }) =>
      bankAccounts.of(employee, company).map((span) => span.values.iban),
    );
    expect(ibans.filter((iban) => !isIban(iban) || !/^NL\d\dDEMO\d{10}$/.test(iban))).toEqual([]);
    expect(ibans.length).toBeGreaterThan(10_000);
    expect(new Set(ibans).size).toBeGreaterThan(ibans.length - 3);
    expect(isIban(demoIban(1).replace('1', '2'))).toBe(false);
  });

  it('give no two records of a kind the same id', () => {
    const of = <T>(pick: (one: (typeof everybody)[number]) => readonly T[]): readonly T[] => everybody.flatMap(pick);
    const contracts = of(({ employee, company }) => [
      ...new Set(terms.of(employee, company).contracts.map((contract) => contract.id)),
    ]);
    const ids = [
      of(({ employee, company }) => bankAccounts.of(employee, company).map(({ id }) => id)),
      of(({ employee, company }) => placements.of(employee, company).departments.map(({ id }) => id)),
      of(({ employee, company }) => costs.of(employee, company).flatMap(({ shares }) => shares.map(({ id }) => id))),
      of(({ employee, company }) => terms.of(employee, company).salaries.map(({ id }) => id)),
      of(({ employee, company }) => terms.of(employee, company).schedules.map(({ id }) => id)),
      contracts,
    ];
    for (const kind of ids) expect(new Set(kind).size).toBe(kind.length);
    const all = ids.flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('are the same whoever asks first, and for the same seed', () => {
    const other = new Books(1);
    for (const { employee, company } of everybody.slice(0, 200).toReversed()) {
      expect(other.wholeEmployee(employee.id)).toEqual(books.wholeEmployee(employee.id));
      expect(company.definition.id).toBe(other.employee(employee.id).company.definition.id);
    }
    const third = new Books(2);
    expect(third.wholeEmployee(500_000)).not.toEqual(books.wholeEmployee(500_000));
  });

  it('are made for nobody until somebody asks', () => {
    const fresh = new Books(1);
    const [first] = fresh.company(companies[0]?.id ?? 0).employees.values();
    expect(Object.keys(first ?? {}).sort()).toEqual(['addresses', 'id', 'number', 'personal', 'typeId']);
  });

  it('let nobody begin to work before sixteen', () => {
    const young = everybody.filter(({ employee }) => {
      const [version] = employee.personal;
      return version && version.from.year - Number(version.record.Birthday?.slice(0, 4)) < 16;
    });
    expect(young).toEqual([]);
  });
});
