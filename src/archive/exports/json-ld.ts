import type { ArchiveRecord } from '../archive.ts';
import { type Event, isDraftEvent } from '../catalogue.ts';
import { fields } from '../fields.ts';

/** An event as schema.org JSON-LD, safe to stand inside a `script` element. */
export function jsonLdOf(event: Event, archive: ArchiveRecord, address: string): string {
  const values = fields.flatMap(({ schemaOrg, valuesOf }) => {
    const all = valuesOf(event);
    return schemaOrg === undefined || all.length === 0 ? [] : [[schemaOrg, one(all)]];
  });
  return escapeForScript({
    '@context': 'https://schema.org',
    '@type': 'ArchiveComponent',
    '@id': address,
    name: event.label,
    ...(isDraftEvent(event) ? { creativeWorkStatus: 'Draft' } : {}),
    isPartOf: { '@type': 'Collection', name: archive.title, url: archive.site },
    ...Object.fromEntries(values),
  });
}

function one(values: readonly string[]): string | readonly string[] {
  return values.length === 1 && values[0] !== undefined ? values[0] : values;
}

/**
 * JSON without the characters that end a `script` element or a line of JavaScript (HTML, 4.12.1.3; ECMA-262, 12.3):
 * `</script>` becomes `\u003c/script\u003e`, which parses to the same string.
 */
export function escapeForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
