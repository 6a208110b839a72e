/** What became of the values of one field: a line each. */
export type Tally = {
  readonly right: readonly string[];
  /** Another value was found. */
  readonly wrong: readonly string[];
  /** None was found. */
  readonly missed: readonly string[];
};

/** The tallies of several captures as one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    right: tallies.flatMap(({ right }) => right),
    wrong: tallies.flatMap(({ wrong }) => wrong),
    missed: tallies.flatMap(({ missed }) => missed),
  };
}

/** The tally of one value that is known (`wanted`) against what was found. */
export function tallyOf(
  name: string,
  wanted: string,
  found: string | null,
  isRight = foldWords(wanted) === foldWords(found ?? ''),
): Tally {
  const line = `${name}: ${wanted}`;
  const [right, wrong, missed]: [string[], string[], string[]] = [[], [], []];
  if (found === null) missed.push(line);
  else if (isRight) right.push(line);
  else wrong.push(`${line} | found: ${found}`);
  return { right, wrong, missed };
}

/** The share of the values that are known that were found exactly; 1 when none is. */
export function exactnessOf({ right, wrong, missed }: Tally): number {
  return share(right.length, right.length + wrong.length + missed.length);
}

/** Of what was found, the share that is right; of sets, in which what is wrong is nobody’s place. */
export function precisionOf({ right, wrong }: Tally): number {
  return share(right.length, right.length + wrong.length);
}

/** Of what is there, the share that was found; of sets. */
export function recallOf({ right, missed }: Tally): number {
  return share(right.length, right.length + missed.length);
}

/** The harmonic mean of precision and recall; of sets. */
export function f1Of(tally: Tally): number {
  const [precision, recall] = [precisionOf(tally), recallOf(tally)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Words without the layout between them: every white space one blank, a no-break space too. */
export function foldWords(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
