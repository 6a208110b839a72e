import { changeAuthority } from './authority-records.ts';
import type { Corpus, Entry } from './corpus.ts';
import { isDraft } from './draft.ts';

/**
 * What the pages, the data and the search are made of: the corpus without its drafts; with them when `archive.yaml` says
 * `drafts: shown`, but for entries without a date. Ids stay known, so that a reference to a draft can be told from one
 * that leads nowhere; what is left out still claims its lines of the captures.
 */
export function publishedPart(corpus: Corpus): Corpus {
  const areShown = corpus.archive?.record.drafts === 'shown';
  const isPublished = (entry: Entry): boolean => (areShown ? isDated(entry) : !isDraft(entry));
  const reviewed = areShown
    ? corpus
    : changeAuthority(corpus, (records) => records.filter((each) => !isDraft(each)));
  return {
    ...reviewed,
    events: corpus.events.filter(isPublished),
    leftOut: corpus.events.filter((entry) => !isPublished(entry)),
  };
}

/** False of a draft that says no day, or none that can be read; an entry that is none must have one. */
function isDated(entry: Entry): boolean {
  return !isDraft(entry) || !entry.faultyFields.has('date');
}
