import type { PlaceField } from './mapping.js';
import { foldHead, personHeads } from './person-head.js';

/** Heads of the vendor's template first, then what Dutch, English and Swedish files call the same. */
const names: Readonly<Record<PlaceField, readonly string[]>> = {
  debtor: ['debiteurnr', 'debiteur', 'debiteurnummer', 'debtor', 'debtornumber', 'debtornr', 'debitor', 'kundnr'],
  company: [
    'bedrijfnr',
    'bedrijfsnr',
    'bedrijf',
    'bedrijfsnummer',
    'bedrijfnummer',
    'company',
    'companynumber',
    'companynr',
    'foretag',
    'foretagsnr',
    'foretagsnummer',
  ],
  person: personHeads,
  period: ['periode', 'period', 'loonperiode', 'payperiod', 'loneperiod'],
  year: ['jaar', 'year', 'ar'],
};

const byName = new Map<string, PlaceField>(
  (Object.keys(names) as PlaceField[]).flatMap((field) => names[field].map((name) => [name, field] as const)),
);

/** Whose, where or when a column is, by its head; null: something else. */
export const placeFieldOf = (head: string): PlaceField | null => byName.get(foldHead(head)) ?? null;
