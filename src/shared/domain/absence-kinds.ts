/**
 * The kinds of absence that the API's article on enumerations names (SIVI 2006, and 2017 and 2022), by their numbers. The
 * texts are the API's own, in Dutch, and go over the wire; words for the screen are the renderer's. Of 11 and 14 the
 * source has the beginning alone: null.
 */
export const absenceKindTexts = {
  1: 'Ziekte',
  2: 'Ziekte door zwangerschap (vangnet)',
  3: 'Ziekte heringetreden arbeidsgehandicapte (vangnet)',
  4: 'Ziekte door orgaandonatie (vangnet)',
  5: 'Zwangerschapverlof',
  6: 'Adoptie/Pleegzorg',
  7: 'Ziekte door bevalling',
  8: 'Geen vangnetgeval/Ziekte',
  9: 'Verzuim a.g.v. zwangerschap en/of bevalling',
  10: 'Orgaandonatie',
  11: null,
  12: 'Uitzendkracht of oproepkracht',
  13: 'Beëindiging dienstverband tijdens verzuim',
  14: null,
  15: 'Bijzonder dienstverband',
  16: 'Overige oorzaken',
  17: 'Zwangerschapsverlof (WAZO)',
  18: 'Adoptieverlof (WAZO)',
  19: 'Pleegzorgverlof (WAZO)',
} as const satisfies Readonly<Record<number, string | null>>;

export type AbsenceKind = keyof typeof absenceKindTexts;

export const absenceKinds: readonly AbsenceKind[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19];

export const isAbsenceKind = (number: number): number is AbsenceKind => absenceKinds.some((kind) => kind === number);

/** Leave that is kept as an absence: it counts neither as sick leave nor for the gatekeeper. */
const leaveKinds: readonly number[] = [5, 6, 17, 18, 19];
export const isLeaveKind = (kind: number | null): boolean => kind !== null && leaveKinds.includes(kind);

/**
 * The kind that the text of a dossier names: its words, or its number, because the sources disagree on which of the two
 * the API takes. Null: one that is not known here.
 */
export function absenceKindOf(dossier: string): AbsenceKind | null {
  const bare = dossier.trim().toLowerCase();
  const byNumber = /^\d{1,2}$/.test(bare) ? Number(bare) : 0;
  if (isAbsenceKind(byNumber)) return byNumber;
  return absenceKinds.find((kind) => absenceKindTexts[kind]?.toLowerCase() === bare) ?? null;
}

/** What goes over the wire: the words, which real answers hold; the number where the words are not known in full. */
export const wireAbsenceKind = (kind: AbsenceKind): string => absenceKindTexts[kind] ?? String(kind);
