import type { NameRun } from './names-in-words.ts';
import type { TitleRun } from './titles-in-words.ts';

/** A name, a title, or both as they are read from the words of a text, before they become one naming. */
export type Part = {
  first: number;
  last: number;
  name: NameRun | null;
  titles: TitleRun[];
  honorific: string | null;
};
