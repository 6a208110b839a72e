import type { APIRoute } from 'astro';

import { jsonSchemaOf } from '#archive/exports/data/data-index.ts';
import type { DataTable } from '#archive/exports/data/data-table.ts';
import { dataTables } from '#archive/exports/data/data-tables.ts';

export function getStaticPaths() {
  return dataTables.map((table) => ({ params: { table: table.name }, props: { table } }));
}

export const GET: APIRoute<{ table: DataTable }> = ({ props: { table } }) =>
  new Response(`${JSON.stringify(jsonSchemaOf(table), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
