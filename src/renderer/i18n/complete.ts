/** The texts of one namespace in every language. Dutch is the source: the others must have its keys, no more, no fewer. */
export interface TextsOf<Source> {
  readonly nl: Source;
  readonly en: Source;
  readonly sv: Source;
}

export const inEveryLanguage = <Source>(nl: Source, en: NoInfer<Source>, sv: NoInfer<Source>): TextsOf<Source> => ({
  nl,
  en,
  sv,
});
