import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, periodsInYear } from '../../shared/domain/period.js';
import { checkAddress } from '../../shared/domain/address.js';
import { passesElevenTest, testBsns } from './bsn.js';
import { splitPrefix } from './names.js';
import { companies, type CompanyDefinition } from './organisation.js';
import { generateEmployees } from './people.js';

const big = companies.findIndex((company) => company.employees === 10_000);
const definition = (index: number): CompanyDefinition => {
  const found = companies[index];
  if (!found) throw new RangeError('no such company');
  return found;
};
const peopleOf = (index: number, seed = 1) => [...generateEmployees(seed, definition(index), index).values()];

describe('the generated world', () => {
  it('is the same for the same seed, to the last character, and another for another seed', () => {
    expect(JSON.stringify(peopleOf(1))).toBe(JSON.stringify(peopleOf(1)));
    expect(JSON.stringify(peopleOf(1, 2))).not.toBe(JSON.stringify(peopleOf(1)));
  });

  it('holds companies of every kind of period, one of ten thousand people and one without any', () => {
    expect(new Set(companies.map((company) => company.period.type))).toEqual(new Set(['month', 'week4', 'week']));
    expect(companies.map((_, index) => peopleOf(index).length)).toEqual(companies.map((company) => company.employees));
    expect(companies.map((company) => company.employees)).toEqual(expect.arrayContaining([0, 10_000]));
  });

  it('gives no two people the same id, number within the company, or BSN, and no two records the same id', () => {
    const all = companies.flatMap((_, index) => peopleOf(index));
    const bsns = all.flatMap((employee) => employee.personal[0]?.record.BSN || []);
    expect(new Set(all.map((employee) => employee.id)).size).toBe(all.length);
    expect(new Set(bsns).size).toBe(bsns.length);
    for (const ids of [
      all.flatMap((one) => one.addresses.map((span) => span.id)),
      all.flatMap((one) => one.personal.map((version) => version.id)),
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
    const numbers = peopleOf(big).map((employee) => employee.number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('uses only BSNs that pass the eleven test and begin with 999, e-mail under example.org and example.com, and telephone numbers of nobody', () => {
    const records = peopleOf(big).flatMap((employee) => employee.personal.map((version) => version.record));
    const given = (texts: readonly string[]) => texts.filter((text) => text !== '');
    expect(
      given(records.map((one) => one.BSN)).filter((bsn) => !bsn.startsWith('999') || !passesElevenTest(bsn)),
    ).toEqual([]);
    const mails = given(records.flatMap((one) => [one.EmailPrivate, one.EmailWork]));
    expect(mails.filter((mail) => !/^[a-z]+\.[a-z]+\d*@([a-z]+\.)?example\.(org|com)$/.test(mail))).toEqual([]);
    const phones = given(
      records.flatMap((one) => [
        one.TelephonePrivate,
        one.TelephoneMobilePrivate,
        one.TelephoneMobileWork,
        one.InCaseOfEmergencyPhone,
      ]),
    );
    expect(phones.filter((phone) => !/^\d{2,3}-0000\d+$/.test(phone))).toEqual([]);
    expect(mails.length + phones.length).toBeGreaterThan(10_000);
  });

  it('knows addresses that a clerk could type as they are, for every employee who has one', () => {
    const addresses = peopleOf(big).flatMap((employee) => employee.addresses.map((span) => span.values));
    expect(addresses.filter((address) => Object.keys(checkAddress(address)).length > 0)).toEqual([]);
    expect(addresses.length).toBeGreaterThan(10_000);
  });

  it('has people who moved, who will move, who live abroad, who have a post address, and who have no address', () => {
    const people = peopleOf(big);
    const homes = (one: (typeof people)[number]) => one.addresses.filter((span) => span.kind === 'HomeAddress');
    expect(people.filter((one) => homes(one).length > 1).length).toBeGreaterThan(1000);
    expect(
      people.filter((one) => homes(one).some((span) => comparePeriods(span.from, definition(big).period) > 0)).length,
    ).toBeGreaterThan(10);
    expect(people.filter((one) => one.addresses.some((span) => span.values.country !== 'NL')).length).toBeGreaterThan(
      50,
    );
    expect(people.filter((one) => one.addresses.some((span) => span.kind === 'PostAddress')).length).toBeGreaterThan(
      100,
    );
    expect(people.filter((one) => one.addresses.length === 0).length).toBeGreaterThan(10);
    expect(people.filter((one) => one.typeId !== 2).length).toBeGreaterThan(100);
  });

  it('never lets two addresses of one kind hold at once, nor begin in a period that does not exist', () => {
    const people = companies.flatMap((_, index) => peopleOf(index));
    const spans = people.flatMap((employee) => employee.addresses);
    expect(
      spans.filter((span) => span.from.number < 1 || span.from.number > periodsInYear(span.from.type, span.from.year)),
    ).toEqual([]);
    const clash = ({ addresses }: (typeof people)[number]) =>
      addresses.some((span) =>
        addresses.some(
          (other) =>
            other !== span &&
            other.kind === span.kind &&
            comparePeriods(other.from, span.from) >= 0 &&
            (span.until === null || comparePeriods(span.until, other.from) >= 0),
        ),
      );
    expect(people.filter(clash)).toEqual([]);
  });

  it('draws on thousands of different names', () => {
    const names = peopleOf(big).map(
      (one) => `${one.personal[0]?.record.FirstName} ${one.personal[0]?.record.LastName}`,
    );
    expect(new Set(names).size).toBeGreaterThan(4000);
  });
});

describe('test BSNs', () => {
  it('are enough for a block of ten thousand people, all valid, in every block', () => {
    for (let block = 0; block < 8; block += 1) {
      const numbers = [...testBsns(block)];
      expect(numbers.length).toBeGreaterThan(11_000);
      expect(numbers.every(passesElevenTest)).toBe(true);
    }
  });

  it('fail the eleven test as soon as one digit is off', () => {
    const [valid = ''] = testBsns(0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const wrong = valid.slice(0, at) + String((Number(valid.charAt(at)) + by) % 10) + valid.slice(at + 1);
        expect(passesElevenTest(wrong)).toBe(false);
      }),
    );
  });
});

describe('prefixes', () => {
  it('are the lower-case words before a name, and belong to it when they are capital', () => {
    expect(splitPrefix('van den Berg')).toEqual({ prefix: 'van den', lastName: 'Berg' });
    expect(splitPrefix("in 't Veld")).toEqual({ prefix: "in 't", lastName: 'Veld' });
    expect(splitPrefix('El Amrani')).toEqual({ prefix: '', lastName: 'El Amrani' });
  });
});
