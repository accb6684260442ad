/**
 * Marital status is a text in one record of the API and a number in another. The real list is not known:
 * texts and numbers here are demo data, the position being the number.
 */
export const maritalStatuses = [
  'Onbekend',
  'Ongehuwd',
  'Gehuwd',
  'Gescheiden',
  'Weduwe of weduwnaar',
  'Geregistreerd partnerschap',
] as const;

/** How somebody's name is written beside the partner's; demo data, the position being the number. */
export const nameUses = [
  'Onbekend',
  'Eigen naam',
  'Naam partner',
  'Naam partner - eigen naam',
  'Eigen naam - naam partner',
] as const;

/** The number of a text of one of these lists; 0 for a text that is not in it. */
export const codeOf = (list: readonly string[], text: string): number => Math.max(0, list.indexOf(text));
