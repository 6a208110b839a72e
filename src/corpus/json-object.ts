/** A JSON object, of whose values nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True of what JSON calls an object: neither an array nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a JSON text; undefined, which JSON cannot say, when it is none. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
