import type { ArchiveDate } from '../../../archive/date.ts';
import type { Evidence } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';
import { describePerson } from './describe-person.ts';
import { findNamings } from './namings.ts';
import { findParts } from './parts.ts';
import { foldPersons, type Placed } from './persons.ts';
import { isTreatedAsPerson } from './person-context.ts';
import { emptyLexicon, type Lexicon } from './lexicon.ts';
import { findTurns } from './turns.ts';
import { readReportText, type ReportText } from './words.ts';

/** A title beside a name, as printed: “Foreign Minister … of Kazakhstan”. */
export type PrintedTitle = {
  /** The office as printed, without the country: `Foreign Minister`. */
  readonly office: string;
  /** The country or organisation of the office, by its usual English name where only a demonym is printed; null when unsaid. */
  readonly country: string | null;
  /** False of one who no longer, not yet or only in another’s stead holds it: “former”, “-elect”, “Acting”. */
  readonly isHeld: boolean;
  readonly evidence: Evidence;
};

/** A person whom a report names. */
export type FoundPerson = {
  /** The fullest form printed, without titles. */
  readonly name: string;
  /** All forms printed that mean this person, the fullest first. */
  readonly forms: readonly string[];
  /** The part of the name that stands alone (“Mr Xi”), where the text shows it. */
  readonly familyName: string | null;
  readonly titles: readonly PrintedTitle[];
  /** Took part in the event, or is only spoken of. */
  readonly part: 'took-part' | 'mentioned';
  /** The words that show the part. */
  readonly evidence: Evidence;
  /** How sure the part is (0 to 1). */
  readonly confidence: number;
  readonly review?: string;
};

/**
 * Finds the persons of a report by its own words: titles beside names, turns of a transcript, who meets whom. The day of
 * the event, where it is known, tells its meetings from earlier ones.
 */
export function findPeople(outline: Outline, day: ArchiveDate | null = null): FoundPerson[] {
  const texts = textsOf(outline);
  const { placed, turns } = placeNamings(texts);
  const persons = foldPersons(placed, ({ index, naming }) =>
    isTreatedAsPerson(texts[index], naming),
  );
  const parts = findParts(texts, placed, turns, persons, day);
  return persons.all.map((person) => describePerson(person, texts, parts.get(person)));
}

/** The headline first (empty when there is none), then the paragraphs. */
function textsOf({ title, paragraphs }: Outline): ReportText[] {
  return [
    readReportText(title?.text ?? '', title?.first ?? 0, true),
    ...paragraphs.map(({ text, first }) => readReportText(withoutCredit(text), first, false)),
  ];
}

/** A caption without whom it says the picture is by: “… in Oslo. (Xinhua/Li Na)”, “… [Jan Holm/Northern Agency]”. */
function withoutCredit(text: string): string {
  if (text.length > 500) return text;
  return text.replace(/\s*[([][^()[\]]{2,50}\/[^()[\]]{2,50}[)\]]$/u, '');
}

function placeNamings(texts: readonly ReportText[]): {
  placed: Placed[];
  turns: ReturnType<typeof findTurns>;
} {
  const lexicon = readLexicon(texts);
  const turns = findTurns(texts, lexicon);
  const placed = texts.flatMap((text, index): Placed[] => {
    const here = turns.filter((turn) => turn.index === index);
    const own = here.flatMap(({ naming }) => (naming ? [{ index, naming, isTurn: true }] : []));
    const [first] = here;
    const from =
      first?.isAtStart === true ? text.words.findIndex(({ start }) => start >= first.from) : 0;
    if (from < 0) return own;
    const others = findNamings(text, lexicon, from).filter(
      ({ start, end }) => !here.some((turn) => start < turn.from && turn.start < end),
    );
    return [...own, ...others.map((naming) => ({ index, naming, isTurn: false }))];
  });
  return { placed, turns };
}

/** Names that stand where nothing but a name can, and the words that the report prints small. */
function readLexicon(texts: readonly ReportText[]): Lexicon {
  const names = new Set<string>();
  const familyNames = new Set<string>();
  const small = new Set<string>();
  for (const text of texts) {
    for (const { fold, shape } of text.words) if (shape === 'small') small.add(fold);
    for (const { folds, kind, titles } of findNamings(text, emptyLexicon)) {
      if (folds.length === 0 || (kind === 'bare' && titles.length === 0)) continue;
      if (titles.length > 0 && !titles.some(isShortTitle)) continue;
      if (folds.length > 1) names.add(folds.join(' '));
      familyNames.add(folds.at(-1) ?? '');
    }
  }
  return { names, familyNames, small };
}

function isShortTitle({ office }: { readonly office: string }): boolean {
  return !/ (?:of|for|to|on|at) /u.test(office);
}
