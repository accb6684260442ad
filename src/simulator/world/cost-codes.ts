import type { CompanyDefinition } from './organisation.js';

const centers: Readonly<Record<number, readonly (readonly [code: string, description: string])[]>> = {
  51011: [
    ['100', 'Bakkerij'],
    ['200', 'Winkel Dorpsstraat'],
    ['210', 'Winkel Stationsplein'],
    ['900', 'Algemeen'],
  ],
  51012: [
    ['K01', 'Kantoren Amersfoort'],
    ['K02', 'Kantoren Utrecht'],
    ['Z01', 'Zorglocaties'],
    ['G01', 'Glasbewassing'],
    ['A00', 'Algemeen'],
  ],
  51021: [
    ['1000', 'Warehouse Groningen'],
    ['1100', 'Warehouse Veendam'],
    ['2000', 'Transport NL'],
    ['2100', 'Transport EU'],
    ['3000', 'Techniek'],
    ['9000', 'Overhead'],
  ],
  51022: [
    ['F100', 'Inleen Groningen'],
    ['F200', 'Inleen Veendam'],
  ],
  51031: [
    ['410', 'Wmo'],
    ['420', 'Zvw wijkverpleging'],
    ['430', 'Wlz'],
    ['490', 'Overhead zorg'],
  ],
  51032: [
    ['510', 'Keuken'],
    ['520', 'Restaurant'],
  ],
};

const units: Readonly<Record<number, readonly (readonly [code: string, description: string])[]>> = {
  51021: [
    ['D', 'Direct'],
    ['I', 'Indirect'],
    ['P', 'Project nieuwbouw'],
  ],
  51031: [
    ['01', 'Cliëntgebonden'],
    ['02', 'Niet-cliëntgebonden'],
  ],
};

interface GeneratedCostCode {
  readonly id: number;
  readonly code: string;
  readonly description: string;
}

const numbered = (
  first: number,
  codes: readonly (readonly [string, string])[] | undefined,
): readonly GeneratedCostCode[] =>
  (codes ?? []).map(([code, description], index) => ({ id: first + index, code, description }));

/** Some companies use none. */
export const costCentersOf = ({ id }: CompanyDefinition): readonly GeneratedCostCode[] =>
  numbered(id * 100, centers[id]);
export const costUnitsOf = ({ id }: CompanyDefinition): readonly GeneratedCostCode[] =>
  numbered(id * 100 + 50, units[id]);
