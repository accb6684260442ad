import type { ColumnRole, PlaceField } from '../../../shared/imports/mapping.js';
import { foldHead, personHeads } from '../../../shared/imports/person-head.js';

export { foldHead };

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

/** Whose, where or when a column is, by its head. */
export function placeRole(head: string): ColumnRole | null {
  const field = byName.get(foldHead(head));
  return field === undefined ? null : { field, key: null };
}
