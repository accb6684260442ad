import { periodsInYear, type Period } from '../../shared/domain/period.js';
import type { EmployeeBook, PersonalVersion } from '../books/model.js';
import type { PersonalRecord } from '../books/personal-record.js';
import { addressHistory } from './address-history.js';
import { testBsns } from './bsn.js';
import { employeeTypes } from './employee-types.js';
import { firstIds } from './ids.js';
import { maritalStatuses, nameUses } from './marital-status.js';
import { mailName, nameGroups, splitPrefix, type NameGroup } from './names.js';
import type { CompanyDefinition } from './organisation.js';
import { birthplaceNear } from './places.js';
import { Random } from './random.js';

/** All employees of a company, in the order of their numbers. The same seed and company give the same people. */
export function generateEmployees(
  seed: number,
  company: CompanyDefinition,
  companyIndex: number,
): Map<number, EmployeeBook> {
  const random = Random.of(seed, companyIndex);
  const bsns = testBsns(companyIndex);
  const ids = firstIds(companyIndex);
  const employees = new Map<number, EmployeeBook>();
  let number = company.firstEmployeeNumber;
  for (let index = 0; index < company.employees; index += 1) {
    const id = ids.employee + index;
    const start = startPeriod(random, company.period);
    const createdAt = wireDate(start.year, random.between(1, 12), random.between(1, 28), '09:12:00');
    const record = person(random, company, bsns.next().value ?? '', start.year);
    employees.set(id, {
      id,
      number,
      typeId: random.weighted(employeeTypes).id,
      personal: versions(random, { id: ids.personal + index * 2, from: start, createdAt, record }, company.period),
      addresses: addressHistory(random, company, start, ids.address + index * 8),
    });
    number += random.between(1, company.numberGap);
  }
  return employees;
}

/** Some changed a telephone number later, so that a record with history exists. */
function versions(random: Random, first: PersonalVersion, current: Period): readonly PersonalVersion[] {
  if (first.from.year >= current.year || !random.chance(0.06)) return [first];
  const from = { ...first.from, year: current.year, number: random.between(1, current.number) };
  const createdAt = wireDate(current.year, random.between(1, 10), random.between(1, 28), '14:03:00');
  return [
    first,
    { id: first.id + 1, from, createdAt, record: { ...first.record, TelephoneMobilePrivate: mobile(random) } },
  ];
}

function startPeriod(random: Random, current: Period): Period {
  const year = random.chance(0.25) ? current.year : random.between(2008, current.year - 1);
  const last = year === current.year ? current.number : periodsInYear(current.type, year);
  return { ...current, year, number: random.between(1, last) };
}

function person(random: Random, company: CompanyDefinition, bsn: string, startYear: number): PersonalRecord {
  const group = random.weighted(nameGroups);
  const female = random.chance(0.48);
  const FirstName = random.pick(female ? group.female : group.male);
  const own = splitPrefix(random.pick(group.last));
  const partner = female && random.chance(0.3) ? splitPrefix(random.pick(partnerGroup(random, group).last)) : null;
  const second = random.chance(0.35) ? random.pick(female ? group.female : group.male) : '';
  const mail = `${mailName(FirstName)}.${mailName(own.prefix + own.lastName)}`;
  const emergency = emergencyContact(random, group);
  return {
    BSN: random.chance(0.008) ? '' : bsn,
    Title: random.chance(0.02) ? random.pick(['drs.', 'ir.', 'mr.', 'ing.']) : '',
    FirstName,
    Initials: [FirstName, second]
      .filter((name) => name !== '')
      .map((name) => `${name.charAt(0)}.`)
      .join(''),
    Prefix: own.prefix,
    LastName: own.lastName,
    Nickname: random.chance(0.08) ? FirstName.slice(0, 3) : '',
    Gender: random.chance(0.003) ? 'undefined' : female ? 'female' : 'male',
    NationalityCode: 1,
    PlaceOfBirth: birthplaceNear(random, company.region),
    CountryOfBirthISOCode: random.pick(group.countries),
    IdentificationNumber: '',
    IdentificationType: 0,
    PartnerPrefix: partner?.prefix ?? '',
    PartnerLastName: partner?.lastName ?? '',
    TelephonePrivate: random.chance(0.12) ? `0${random.between(10, 79)}-0000${random.between(100, 999)}` : '',
    TelephoneWork: '',
    TelephoneMobilePrivate: random.chance(0.9) ? mobile(random) : '',
    TelephoneMobileWork: random.chance(0.1) ? mobile(random) : '',
    TelephoneOther: '',
    EmailPrivate: random.chance(0.7) ? `${mail}${random.between(1, 99)}@example.com` : '',
    EmailWork: random.chance(0.75) ? `${mail}@${company.mailDomain}` : '',
    BurgerlijkeStaat: partner ? maritalStatuses[2] : random.pick(maritalStatuses.slice(1)),
    Naamstelling: partner ? random.pick(nameUses.slice(2)) : nameUses[1],
    // Nobody begins to work before sixteen.
    Birthday: wireDate(
      random.between(1960, Math.min(2008, startYear - 16)),
      random.between(1, 12),
      random.between(1, 28),
      '00:00:00',
    ),
    DeceasedDate: null,
    InCaseOfEmergency: emergency.name,
    InCaseOfEmergencyPhone: emergency.phone,
    InCaseOfEmergencyRelation: emergency.relation,
    TitleAfter: random.chance(0.01) ? random.pick(['MSc', 'BSc', 'MBA']) : '',
  };
}

const nobody = { name: '', phone: '', relation: '' };

function emergencyContact(random: Random, group: NameGroup): typeof nobody {
  if (!random.chance(0.3)) return nobody;
  const firstName = random.pick(random.chance(0.5) ? group.female : group.male);
  return {
    name: `${firstName} ${random.pick(group.last)}`,
    phone: mobile(random),
    relation: random.pick(['Partner', 'Ouder', 'Zus', 'Broer']),
  };
}

const partnerGroup = (random: Random, own: NameGroup): NameGroup =>
  random.chance(0.7) ? own : random.weighted(nameGroups);

/** No subscriber number begins with 0000. */
const mobile = (random: Random): string => `06-0000${String(random.between(0, 9999)).padStart(4, '0')}`;

const two = (n: number): string => String(n).padStart(2, '0');
const wireDate = (year: number, month: number, day: number, time: string): string =>
  `${year}-${two(month)}-${two(day)}T${time}`;
