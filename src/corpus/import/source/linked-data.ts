import { isObject, type JsonObject, parseJson } from '../../json-object.ts';

/** What a page says of its text in JSON-LD, by the words of schema.org. */
export type LinkedData = {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly publisher?: string;
};

/** Reads the JSON-LD of a page: the first object that is a text of its own. What is no JSON is not read. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const objects = scripts.flatMap((script) => objectsIn(parseJson(script)));
  const text = objects.find((object) => 'headline' in object || 'datePublished' in object);
  if (!text) return {};
  const said = {
    headline: wordsOf(text.headline),
    datePublished: wordsOf(text.datePublished),
    publisher: wordsOf(isObject(text.publisher) ? text.publisher.name : text.publisher),
  };
  return Object.fromEntries(Object.entries(said).filter(([, words]) => words !== undefined));
}

function objectsIn(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...objectsIn(value['@graph'])] : [];
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
