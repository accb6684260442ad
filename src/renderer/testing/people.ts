/** Made-up people for development: the same ones every time, from their place in the list. */
const firstNames =
  'Marieke Hodan Youssef Ruben Joris Tim Annelies Iris Kees Emre Femke Wout Lotte Bas Nynke Niels Paulien Sanne Anouk Daan Karin Öznur Björn Zoë'.split(
    ' ',
  );
const lastNames = [
  ['', 'Aalbers'],
  ['', 'Abdi'],
  ['el', 'Amrani'],
  ['', 'Baars'],
  ['', 'Bakker'],
  ['van den', 'Berg'],
  ['de', 'Boer'],
  ['', 'Bosman'],
  ['', 'Brouwer'],
  ['', 'Çelik'],
  ['', 'Dekker'],
  ['', 'Dijkstra'],
  ['van', 'Dongen'],
  ['', 'Evers'],
  ['', 'Faber'],
  ['', 'Geerts'],
  ['de', 'Groot'],
  ['in ’t', 'Hout'],
  ['', 'Jansen'],
  ['', 'Kowalski'],
  ['', 'Lindström'],
  ['', 'Mulder'],
  ['', 'Oosterhuis'],
  ['de', 'Wilde'],
] as const;
const streets =
  'Dorpsstraat,Kerkweg,Molenlaan,Havenkade,Lindenlaan,Parallelweg,Tulpstraat,Zonnebloemweg,Oude Gracht,Stationsplein'.split(
    ',',
  );
const cities = [
  ['1012 AB', 'Amsterdam'],
  ['3511 LX', 'Utrecht'],
  ['8011 PK', 'Zwolle'],
  ['9711 CD', 'Groningen'],
  ['5611 EM', 'Eindhoven'],
] as const;

export interface Person {
  readonly id: number;
  readonly number: number;
  readonly firstName: string;
  readonly prefix: string;
  readonly lastName: string;
  readonly typeId: number;
  readonly birthday: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postalCode: string;
  readonly city: string;
  readonly email: string;
  readonly phone: string;
}

/** A whole number from 0 up to `below`, always the same for the same seed. */
function pick(seed: number, below: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  const again = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((again ^ (again >>> 15)) >>> 0) % below;
}

const two = (value: number): string => String(value).padStart(2, '0');

export function person(index: number): Person {
  const at = <T>(list: readonly T[], salt: number): T => {
    const found = list[pick(index * 31 + salt + 1, list.length)];
    if (found === undefined) throw new RangeError('empty list');
    return found;
  };
  const firstName = at(firstNames, 1);
  const [prefix, lastName] = at(lastNames, 2);
  const [postalCode, city] = at(cities, 3);
  const plain = `${firstName}.${lastName}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z.]/g, '');
  return {
    id: 500_000 + index,
    number: 10_001 + index,
    firstName,
    prefix,
    lastName,
    typeId: pick(index + 7, 20) === 0 ? 3 : pick(index + 9, 12) === 0 ? 2 : 1,
    birthday: `${1960 + pick(index + 3, 45)}-${two(1 + pick(index + 4, 12))}-${two(1 + pick(index + 5, 28))}`,
    street: at(streets, 4),
    houseNumber: String(1 + pick(index + 11, 240)),
    postalCode,
    city,
    email: `${plain}@voorbeeld.example`,
    phone: `06 ${two(pick(index, 90) + 10)} 55 ${two(pick(index + 1, 100))} ${two(pick(index + 2, 100))}`,
  };
}
