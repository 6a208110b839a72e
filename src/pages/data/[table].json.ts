import type { APIRoute } from 'astro';

import type { DataTable } from '#archive/exports/data/data-table.ts';
import { dataTables } from '#archive/exports/data/data-tables.ts';
import { jsonPieces } from '#archive/exports/data/json-file.ts';
import { getCatalogue } from '#catalogue.ts';
import { respondInPieces } from '#components/site/respond-in-pieces.ts';

export function getStaticPaths() {
  return dataTables.map((table) => ({ params: { table: table.name }, props: { table } }));
}

export const GET: APIRoute<{ table: DataTable }> = ({ props: { table } }) =>
  respondInPieces(jsonPieces(table.rowsOf(getCatalogue())), 'application/json');
