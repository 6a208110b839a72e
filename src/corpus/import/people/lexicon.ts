/** What a report shows of its own words: it tells where a title ends and a name begins. */
export type Lexicon = {
  /** Folded names of two words and more that stand where nothing but a name can. */
  readonly names: ReadonlySet<string>;
  /** The last words of these. */
  readonly familyNames: ReadonlySet<string>;
  /** Folded words that the report also prints in small letters: they are no names. */
  readonly small: ReadonlySet<string>;
};

export const emptyLexicon: Lexicon = {
  names: new Set(),
  familyNames: new Set(),
  small: new Set(),
};
