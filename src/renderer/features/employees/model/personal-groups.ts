import type { PersonalField } from '../../../../shared/domain/personal-data.js';

/** What the screen shows and this app does not change: the lists of codes behind them are not known, or what follows is not. */
export type FixedField = 'nameUse' | 'nationality' | 'maritalStatus' | 'deceased';

export interface PersonalGroup {
  readonly id: 'name' | 'birth' | 'contact' | 'emergency';
  readonly fields: readonly PersonalField[];
  readonly fixed: readonly FixedField[];
}

/** Fields that are read, and changed, together. Each field stands in one of them. */
export const personalGroups: readonly PersonalGroup[] = [
  {
    id: 'name',
    fields: [
      'title',
      'initials',
      'firstName',
      'nickname',
      'prefix',
      'lastName',
      'titleAfter',
      'partnerPrefix',
      'partnerLastName',
    ],
    fixed: ['nameUse'],
  },
  {
    id: 'birth',
    fields: ['bsn', 'birthday', 'placeOfBirth', 'countryOfBirth', 'gender'],
    fixed: ['nationality', 'maritalStatus', 'deceased'],
  },
  {
    id: 'contact',
    fields: [
      'emailWork',
      'emailPrivate',
      'phoneWork',
      'phoneMobileWork',
      'phonePrivate',
      'phoneMobilePrivate',
      'phoneOther',
    ],
    fixed: [],
  },
  { id: 'emergency', fields: ['emergencyContact', 'emergencyPhone', 'emergencyRelation'], fixed: [] },
];
