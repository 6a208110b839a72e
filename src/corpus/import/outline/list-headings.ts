import { bareWords } from './bare-words.ts';
import { phrasesOf } from './phrases.ts';

/** Headings of lists of other pages. */
const related = new Set(
  phrasesOf(`
    see also | read also | also read | additional | related | related news | related articles |
    related stories | related content | related link | related links | related documents |
    related materials | related events | related posts | related information |
    related topics and news | more news | more on this topic | more on the topic |
    more on this story | more from this section | on this topic | on the topic | other news |
    latest news | last news | recent news | recent posts | recent articles | top news |
    top stories | latest | similar news | similar articles | most read | most popular |
    popular news | popular | recommended | recommended for you | you may also like |
    you might also like | you may be interested in | further reading | news on the topic |
    news feed | news of the day | don't miss | editor's choice | editors' picks |
    in the same section | other events | all events | other materials | previous news | next news`),
);

/** Headings of the list of subjects that a page is filed under, which no text has of its own. */
const plainTags = new Set(
  phrasesOf(`
    tags | tag | keywords | key words | filed under | categories | rubrics | explore the topic`),
);

/** Headings of that list that a text may have, too. */
const otherTags = new Set(
  phrasesOf(`
    geography | topics | topic | persons | people | regions | region | countries | country |
    organisations | organizations | themes | subjects | category | related topics | issues |
    policy areas`),
);

/** True of the heading of a list of other pages. */
export function isRelatedHeading(text: string): boolean {
  return text.length < 60 && related.has(bareWords(text));
}

/** True of the heading of the list of subjects that a page is filed under. */
export function isTagHeading(text: string): boolean {
  return text.length < 40 && (isPlainTagHeading(text) || otherTags.has(bareWords(text)));
}

/** True of such a heading that no text has of its own: “Filed under”. */
export function isPlainTagHeading(text: string): boolean {
  return plainTags.has(bareWords(text));
}
