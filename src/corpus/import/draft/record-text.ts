import { createHash } from 'node:crypto';

import { Document, isScalar, Pair, visit, YAMLMap } from 'yaml';

/** A value as YAML, laid out as the records of the archive are: quoted only where it must be, passages in one line. */
export function yamlOf(value: object): string {
  const document = new Document(value, { sortMapEntries: false, aliasDuplicateObjects: false });
  visit(document, {
    Map: (_, map) => {
      if (isBrief(map)) map.flow = true;
    },
    Seq: (key, list, path) => {
      const parent = path.at(-1);
      const isNames = key === 'value' && parent instanceof Pair && isNamed(parent, shortLists);
      if (isNames || list.items.length === 0) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: false });
}

/** The text of a draft record, with the mark by which a later import sees that nobody has edited it since. */
export function recordText(record: object): string {
  const { draft, ...fields } = record as { draft?: { review: readonly string[] } }; // every draft record has one
  const unmarked = yamlOf({ ...fields, draft: { review: draft?.review ?? [] } });
  return `${unmarked}  made: "${markOf(unmarked)}"\n`;
}

/** True of the text of a draft record that is as an import wrote it. */
export function isUnedited(text: string): boolean {
  const made = /^ {2}made: "?([0-9a-f]{16})"?\n/mu.exec(text);
  return made !== null && markOf(text.replace(made[0], '')) === made[1];
}

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const shortLists: readonly string[] = ['demonyms'];

/** Passages, rows of words, attested forms: what the archive’s records have in one line. */
const briefKeys: readonly string[] = ['words', 'form', 'rule'];

function isBrief(map: YAMLMap): boolean {
  return briefKeys.some((key) => map.has(key)) && !map.has('field');
}

function isNamed(pair: Pair, names: readonly string[]): boolean {
  return isScalar(pair.key) && names.includes(String(pair.key.value));
}
