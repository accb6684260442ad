import type { AddressValues } from '../../shared/domain/address.js';
import type { Random } from './random.js';

export type Region = 'north' | 'east' | 'south' | 'west';

/** A municipality with the four-digit postal areas of its centre. */
interface Place {
  readonly city: string;
  readonly region: Region;
  readonly from: number;
  readonly to: number;
}

const place = (city: string, region: Region, from: number, to: number): Place => ({ city, region, from, to });

const places: readonly Place[] = [
  place('Groningen', 'north', 9711, 9747),
  place('Hoogezand', 'north', 9601, 9603),
  place('Delfzijl', 'north', 9931, 9936),
  place('Veendam', 'north', 9641, 9646),
  place('Assen', 'north', 9401, 9408),
  place('Emmen', 'north', 7811, 7815),
  place('Leeuwarden', 'north', 8911, 8939),
  place('Drachten', 'north', 9201, 9207),
  place('Heerenveen', 'north', 8441, 8448),
  place('Sneek', 'north', 8601, 8608),
  place('Zwolle', 'east', 8011, 8043),
  place('Deventer', 'east', 7411, 7429),
  place('Enschede', 'east', 7511, 7548),
  place('Apeldoorn', 'east', 7311, 7339),
  place('Arnhem', 'east', 6811, 6846),
  place('Nijmegen', 'east', 6511, 6546),
  place('Ede', 'east', 6711, 6718),
  place('Eindhoven', 'south', 5611, 5658),
  place('Tilburg', 'south', 5011, 5049),
  place('Breda', 'south', 4811, 4839),
  place("'s-Hertogenbosch", 'south', 5211, 5237),
  place('Venlo', 'south', 5911, 5928),
  place('Middelburg', 'south', 4331, 4339),
  place('Rotterdam', 'west', 3011, 3089),
  place('Den Haag', 'west', 2511, 2597),
  place('Utrecht', 'west', 3511, 3585),
  place('Amersfoort', 'west', 3811, 3829),
  place('Haarlem', 'west', 2011, 2037),
  place('Zaandam', 'west', 1501, 1509),
  place('Alkmaar', 'west', 1811, 1827),
  place('Gouda', 'west', 2801, 2809),
];

const inRegion = (region: Region): readonly Place[] => places.filter((candidate) => candidate.region === region);

const byRegion: Readonly<Record<Region, readonly Place[]>> = {
  north: inRegion('north'),
  east: inRegion('east'),
  south: inRegion('south'),
  west: inRegion('west'),
};

const streets =
  `Dorpsstraat,Kerkstraat,Molenweg,Stationsweg,Schoolstraat,Beukenlaan,Lindelaan,Kastanjelaan,Eikenlaan,Wilgenstraat,Julianastraat,
Wilhelminastraat,Beatrixlaan,Nieuwstraat,Hoogstraat,Marktstraat,Havenkade,Oude Haven,Zuiderdiep,Noordersingel,Westersingel,Burgemeester Jansenlaan,
Rembrandtstraat,Vermeerstraat,Frans Halsstraat,Mozartlaan,Bachstraat,Vondelstraat,Multatulilaan,Merelstraat,Leeuwerikstraat,Kievitstraat,Zwaluwlaan,
Tulpstraat,Rozenstraat,Korenbloemstraat,Klaproosweide,Esdoornhof,Meidoornpad,Prinsenhof,Koningsplein,Spoorlaan,Parallelweg,Industrieweg,Dijkweg,
Achterdijk,Veerweg,Tolstraat,Brinkstraat,Esweg,Drift,Turfweg,Oosterstraat,Heereweg,Rijksstraatweg,Laan van de Vrijheid,Van Goghstraat,Thorbeckelaan`
    .split(',')
    .map((street) => street.trim());

/** The letters of Dutch postal codes; the combinations SA, SD and SS are never given out. */
const letters = 'ABCDEGHJKLMNPRSTVWXZ';

const letter = (random: Random): string => letters.charAt(random.between(0, letters.length - 1));

function postalCode(random: Random, place: Place): string {
  const last = letter(random) + letter(random);
  return `${random.between(place.from, place.to)} ${['SA', 'SD', 'SS'].includes(last) ? 'SB' : last}`;
}

function houseNumberAddition(random: Random): string {
  return random.chance(0.14) ? random.pick(['A', 'B', 'C', 'bis', '1', '2', 'hs', 'zwart', 'rood', 'III']) : '';
}

function placeNear(random: Random, region: Region): Place {
  return random.pick(random.chance(0.85) ? byRegion[region] : places);
}

export function homeAddress(random: Random, region: Region): AddressValues {
  const there = placeNear(random, region);
  return {
    street: random.pick(streets),
    houseNumber: String(random.chance(0.8) ? random.between(1, 120) : random.between(121, 480)),
    houseNumberAddition: houseNumberAddition(random),
    postalCode: postalCode(random, there),
    city: there.city,
    stateProvince: '',
    country: 'NL',
  };
}

/** A PO box, as somebody under administration or with a shared mailbox has. */
export function postBox(random: Random, region: Region): AddressValues {
  const there = placeNear(random, region);
  return {
    ...homeAddress(random, region),
    street: 'Postbus',
    houseNumber: String(random.between(11, 1999)),
    houseNumberAddition: '',
    postalCode: postalCode(random, there),
    city: there.city,
  };
}

const abroad = [
  {
    weight: 4,
    city: 'Leer',
    stateProvince: 'Niedersachsen',
    country: 'DE',
    streets: ['Bremer Straße', 'Am Hafen', 'Heisfelder Straße'],
    postalCode: '26789',
  },
  {
    weight: 3,
    city: 'Bad Bentheim',
    stateProvince: 'Niedersachsen',
    country: 'DE',
    streets: ['Bahnhofstraße', 'Gildehauser Weg'],
    postalCode: '48455',
  },
  {
    weight: 2,
    city: 'Antwerpen',
    stateProvince: '',
    country: 'BE',
    streets: ['Turnhoutsebaan', 'Bredabaan', 'Lange Lozanastraat'],
    postalCode: '2018',
  },
  {
    weight: 2,
    city: 'Łódź',
    stateProvince: 'Łódzkie',
    country: 'PL',
    streets: ['ul. Piotrkowska', 'ul. Zachodnia'],
    postalCode: '90-001',
  },
  {
    weight: 1,
    city: 'Opole',
    stateProvince: 'Opolskie',
    country: 'PL',
    streets: ['ul. Krakowska', 'ul. Ozimska'],
    postalCode: '45-018',
  },
] as const;

export function addressAbroad(random: Random): AddressValues {
  const there = random.weighted(abroad);
  return {
    street: random.pick(there.streets),
    houseNumber: String(random.between(1, 140)),
    houseNumberAddition: random.chance(0.1) ? 'a' : '',
    postalCode: there.postalCode,
    city: there.city,
    stateProvince: there.stateProvince,
    country: there.country,
  };
}

export const birthplaceNear = (random: Random, region: Region): string => placeNear(random, region).city;
