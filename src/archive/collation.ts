/** The language is given, so that the same records make the same pages whatever the locale of the machine. */
const collator = new Intl.Collator('en');

/** Compares two names as a reader of a list expects them: letters before case and diacritics. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Compares two ids or days by their characters, as no reader but every program does. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Compares two agents by family name, or by name where they have none; those of the same name by id. */
export function compareAgents(a: Named, b: Named): number {
  return compareText(a.familyName ?? a.name, b.familyName ?? b.name) || compareText(a.id, b.id);
}

type Named = {
  readonly id: string;
  readonly name: string;
  readonly familyName?: string | undefined;
};
