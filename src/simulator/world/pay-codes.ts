import type { CompanyDefinition } from './organisation.js';

/** A code of a company's hour or wage model. Codes are the company's own, never constants: all of these are demo data. */
export interface PayCode {
  readonly code: number;
  readonly description: string;
}

const codes = (...pairs: readonly (readonly [number, string])[]): readonly PayCode[] =>
  pairs.map(([code, description]) => ({ code, description }));

const office = codes(
  [2100, 'Gewerkte uren'],
  [2125, 'Overuren 125%'],
  [2150, 'Overuren 150%'],
  [2200, 'Overuren 200%'],
  [2300, 'Opgenomen verlof'],
  [2310, 'Bijzonder verlof'],
  [2400, 'Ziekte-uren'],
);
const shifts = codes(
  [2510, 'Avondtoeslag 30%'],
  [2520, 'Nachttoeslag 50%'],
  [2530, 'Weekendtoeslag 50%'],
  [2540, 'Feestdagtoeslag 100%'],
);
const care = codes([2610, 'Onregelmatigheidstoeslag 22%'], [2620, 'Onregelmatigheidstoeslag 60%'], [2700, 'Reistijd']);
const driving = codes([2800, 'Rijuren'], [2810, 'Wachturen'], [2820, 'Overstaanuren']);

/** The first hour model, by company. */
export function hourCodesOf({ id }: CompanyDefinition): readonly PayCode[] {
  if (id === 51014) return [];
  if (id === 51021) return [...office, ...shifts, ...driving];
  if (id === 51031) return [...office, ...care];
  return id === 51013 ? office : [...office, ...shifts];
}

/** The second hour model; most companies have none. */
export const secondHourCodesOf = ({ id }: CompanyDefinition): readonly PayCode[] =>
  id === 51021 ? codes([3100, 'Werkplaatsuren'], [3110, 'Storingsdienst']) : [];

const wages = codes(
  [1000, 'Bruto salaris'],
  [1100, 'Bonus'],
  [1150, 'Gratificatie'],
  [1200, 'Vakantiegeld'],
  [1300, 'Eindejaarsuitkering'],
  [4100, 'Reiskosten onbelast'],
  [4110, 'Reiskosten belast'],
  [4200, 'Thuiswerkvergoeding'],
  [5100, 'Inhouding voorschot'],
  [5200, 'Inhouding bedrijfskleding'],
  [5300, 'Loonbeslag'],
);

/** The first wage model, by company. */
export function wageCodesOf({ id }: CompanyDefinition): readonly PayCode[] {
  if (id === 51014) return [];
  if (id === 51021)
    return [...wages, ...codes([4300, 'Verblijfkosten binnenland'], [4310, 'Verblijfkosten buitenland'])];
  return id === 51031 ? [...wages, ...codes([1400, 'Toelage BHV'], [4400, 'Telefoonvergoeding'])] : wages;
}

/** The second wage model; most companies have none. */
export const secondWageCodesOf = ({ id }: CompanyDefinition): readonly PayCode[] =>
  id === 51021 ? codes([6100, 'Ploegentoeslag'], [6200, 'Diplomatoeslag']) : [];
