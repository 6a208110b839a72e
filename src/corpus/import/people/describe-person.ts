import { isCapitalName } from '../../../archive/reading/speech/turn-names.ts';
import type { Evidence } from '../finding.ts';
import type { FoundPerson, PrintedTitle } from './find-people.ts';
import type { PersonPart } from './parts.ts';
import { givenNames } from './name-vocabulary.ts';
import type { Person, Placed } from './persons.ts';
import type { ReportText } from './words.ts';

/** A person as the report shows it: the fullest form, every title once, the part with its words. */
export function describePerson(
  person: Person,
  texts: readonly ReportText[],
  part: PersonPart | undefined,
): FoundPerson {
  const forms = formsOf(person);
  const [name = ''] = forms;
  return {
    name,
    forms,
    familyName: familyNameOf(person, name),
    titles: titlesOf(person, texts),
    part: part ? 'took-part' : 'mentioned',
    evidence: part?.evidence ?? evidenceOf(firstNaming(person), texts),
    confidence: part?.confidence ?? 0.8,
    ...(part?.review === undefined ? {} : { review: part.review }),
  };
}

function firstNaming({ placed }: Person): Placed | undefined {
  return placed.find(({ naming }) => naming.name !== null);
}

/** The fullest first: most words, then the form printed first; capitals last. */
function formsOf({ placed }: Person): string[] {
  const forms = placed.flatMap(({ naming }) => naming.name ?? []);
  const counted = [...new Set(forms)];
  return counted.toSorted((a, b) => rankOf(b) - rankOf(a));
}

function rankOf(form: string): number {
  const words = form.split(' ').filter((word) => !/^\p{Lu}\.$/u.test(word)).length;
  return (isCapitalName(form) ? 0 : 1000) + words * 100 + Math.min(form.length, 99);
}

/** “López Obrador” of the full name; null when it is the whole, or begins it with a given name. */
function partOf(words: readonly string[], form: string): string | null {
  const part = form.split(' ').map((word) => foldOf(word));
  if (part.length >= words.length) return null;
  const folds = words.map(foldOf);
  const at = folds.findIndex((_, place) =>
    part.every((word, offset) => folds[place + offset] === word),
  );
  if (at < 0 || (at === 0 && givenNames.has(part[0] ?? ''))) return null;
  return words.slice(at, at + part.length).join(' ');
}

function familyNameOf({ placed }: Person, name: string): string | null {
  const words = name.split(' ').map((word) => word.replace(/,$/u, ''));
  if (words.length < 2) return null;
  const parts = placed
    .filter(({ naming, isTurn }) => isTurn || naming.titles.length > 0 || naming.honorific !== null)
    .flatMap(({ naming }) => naming.name ?? [])
    .map((form) => partOf(words, form))
    .filter((part) => part !== null);
  const [longest] = parts.toSorted((a, b) => b.length - a.length);
  if (longest !== undefined) return longest;
  const found = words.filter(
    (word, place) =>
      place > 0 &&
      placed.some(({ naming }) => naming.name !== null && foldOf(naming.name) === foldOf(word)),
  );
  return found.at(-1) ?? null;
}

function foldOf(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|[.,]/gu, '');
}

function titlesOf({ placed }: Person, texts: readonly ReportText[]): PrintedTitle[] {
  const titles = new Map<string, PrintedTitle>();
  for (const one of placed) {
    if (one.naming.name === null) continue;
    for (const { office, country, isHeld, isKin } of one.naming.titles) {
      if (isKin || office === '') continue;
      const key = `${office.toLowerCase()}|${country ?? ''}|${String(isHeld)}`;
      if (!titles.has(key))
        titles.set(key, { office, country, isHeld, evidence: evidenceOf(one, texts) });
    }
  }
  return [...titles.values()];
}

function evidenceOf(placed: Placed | undefined, texts: readonly ReportText[]): Evidence {
  const text = texts[placed?.index ?? 0];
  if (!placed || !text) return { line: 0, words: '' };
  return { line: text.line, words: text.text.slice(placed.naming.start, placed.naming.end) };
}
