import type { Period } from '../../shared/domain/period.js';
import type { Region } from './places.js';

export interface DebtorDefinition {
  readonly id: number;
  readonly number: string;
  readonly name: string;
}

export interface CompanyDefinition {
  readonly id: number;
  readonly debtorId: number;
  readonly number: number;
  readonly name: string;
  /** Under example.org or example.com, which belong to nobody. */
  readonly mailDomain: string;
  readonly region: Region;
  readonly period: Period;
  readonly employees: number;
  readonly firstEmployeeNumber: number;
  /** The largest gap between two employees' numbers; 1 numbers them without gaps. */
  readonly numberGap: number;
  /**
   * The demo user's template refuses personal data here (1002). In Nmbrs a template holds for the user as a whole;
   * here it differs per company, only so that people can see what a screen without permission looks like.
   */
  readonly personalDataRefused: boolean;
}

/** The same moment for all: mid-November 2026, in the middle of each kind of period. */
export const demoPeriods = {
  month: { year: 2026, number: 11, type: 'month' },
  week4: { year: 2026, number: 12, type: 'week4' },
  week: { year: 2026, number: 47, type: 'week' },
} as const satisfies Record<string, Period>;

export const debtors: readonly DebtorDefinition[] = [
  { id: 4101, number: '1', name: 'Voorbeeldkantoor' },
  { id: 4102, number: '1042', name: 'Noordkade Groep' },
  { id: 4103, number: '2077', name: 'Zorggroep De Lindeboom' },
];

const usual = { firstEmployeeNumber: 1001, numberGap: 1, personalDataRefused: false } as const;

export const companies: readonly CompanyDefinition[] = [
  {
    ...usual,
    id: 51011,
    debtorId: 4101,
    number: 1,
    name: 'Bakkerij De Korenaar B.V.',
    mailDomain: 'korenaar.example.org',
    region: 'north',
    period: demoPeriods.month,
    employees: 48,
  },
  {
    ...usual,
    id: 51012,
    debtorId: 4101,
    number: 2,
    name: 'Schoonmaakbedrijf Helder & Zn.',
    mailDomain: 'helder.example.org',
    region: 'west',
    period: demoPeriods.week4,
    employees: 236,
  },
  {
    ...usual,
    id: 51013,
    debtorId: 4101,
    number: 3,
    name: 'Atelier Zonder Rechten',
    mailDomain: 'atelier.example.org',
    region: 'south',
    period: demoPeriods.month,
    employees: 22,
    personalDataRefused: true,
  },
  {
    ...usual,
    id: 51014,
    debtorId: 4101,
    number: 4,
    name: 'Startklaar Holding B.V.',
    mailDomain: 'startklaar.example.org',
    region: 'east',
    period: demoPeriods.month,
    employees: 0,
  },
  {
    ...usual,
    id: 51021,
    debtorId: 4102,
    number: 12,
    name: 'Noordkade Logistiek B.V.',
    mailDomain: 'noordkade.example.com',
    region: 'north',
    period: demoPeriods.month,
    employees: 10_000,
    firstEmployeeNumber: 10_003,
    numberGap: 15,
  },
  {
    ...usual,
    id: 51022,
    debtorId: 4102,
    number: 13,
    name: 'Noordkade Flex B.V.',
    mailDomain: 'noordkade.example.com',
    region: 'north',
    period: demoPeriods.week,
    employees: 600,
    firstEmployeeNumber: 70_001,
  },
  {
    ...usual,
    id: 51031,
    debtorId: 4103,
    number: 21,
    name: 'Stichting Thuiszorg De Lindeboom',
    mailDomain: 'lindeboom.example.org',
    region: 'east',
    period: demoPeriods.month,
    employees: 412,
    firstEmployeeNumber: 2001,
    numberGap: 3,
  },
  {
    ...usual,
    id: 51032,
    debtorId: 4103,
    number: 22,
    name: 'Lindeboom Catering B.V.',
    mailDomain: 'lindeboom.example.org',
    region: 'east',
    period: demoPeriods.week4,
    employees: 64,
    firstEmployeeNumber: 3001,
  },
];
