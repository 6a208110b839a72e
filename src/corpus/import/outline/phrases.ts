/** The phrases of a table that is written as a text, parted by strokes. */
export function phrasesOf(table: string): string[] {
  return table.trim().split(/\s*\|\s*/u);
}
