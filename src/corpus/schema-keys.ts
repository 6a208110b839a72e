import { z } from 'zod';

/** The keys that a schema knows at a path: of an object, and where a value may take several forms, of all of them. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let forms: unknown[] = [schema];
  for (const step of path) forms = forms.flatMap(bareForms).flatMap((form) => inside(form, step));
  const keys = forms
    .flatMap(bareForms)
    .flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : []));
  return [...new Set(keys)];
}

/** What stands inside optional values and transformations; every branch of a union. */
function bareForms(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional) return bareForms(schema.unwrap());
  if (schema instanceof z.ZodPipe) return bareForms(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(bareForms);
  return [schema];
}

function inside(schema: unknown, step: PropertyKey): unknown[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (!(schema instanceof z.ZodObject)) return [];
  const field: unknown = schema.shape[String(step)];
  return field === undefined ? [] : [field];
}
