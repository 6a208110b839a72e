import type { APIRoute } from 'astro';

import { describeData } from '#archive/exports/data/data-index.ts';
import { getCatalogue } from '#catalogue.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(describeData(getCatalogue()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
