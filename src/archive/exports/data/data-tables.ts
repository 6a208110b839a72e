import { agents } from './agents.ts';
import { contacts } from './contacts.ts';
import type { DataTable } from './data-table.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { mentions } from './mentions.ts';
import { outcomes } from './outcomes.ts';
import { quotations } from './quotations.ts';
import { records } from './records.ts';

/**
 * The version of the tables, not of what is in them. The second number rises when a table, or a column behind the others, is
 * added; the first when something is renamed, moved, taken away or given another meaning.
 */
export const schemaVersion = '1.1';

/** Every table of the data, in the order of the page. */
export const dataTables: readonly DataTable[] = [
  events,
  agents,
  contacts,
  mentions,
  quotations,
  outcomes,
  figures,
  records,
];
