import type { APIRoute } from 'astro';

import { csvPieces } from '#archive/exports/data/csv-file.ts';
import type { DataTable } from '#archive/exports/data/data-table.ts';
import { dataTables } from '#archive/exports/data/data-tables.ts';
import { getCatalogue } from '#catalogue.ts';
import { respondInPieces } from '#components/site/respond-in-pieces.ts';

export function getStaticPaths() {
  return dataTables.map((table) => ({ params: { table: table.name }, props: { table } }));
}

export const GET: APIRoute<{ table: DataTable }> = ({ props: { table } }) =>
  respondInPieces(
    csvPieces(Object.keys(table.row.shape), table.rowsOf(getCatalogue())),
    'text/csv; charset=utf-8; header=present',
  );
