import type { Evidence } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';

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

/** Finds the persons of a report by its own words: titles beside names, turns of a transcript, who meets whom. */
export function findPeople(_outline: Outline): FoundPerson[] {
  return [];
}
