import { phrasesOf } from './phrases.ts';

/** Words that can stand for a section of a site. */
const nouns = new Set(
  phrasesOf(`
    news | newsroom | events | statements | releases | speeches | briefings | transcripts |
    readouts | announcements | publications | documents | articles | stories | interviews |
    headlines | updates | activities | chronicle | politics | trips`),
);

/** Words that only go with them: `Statements & Releases`, `International News`. */
const others = new Set(
  phrasesOf(`
    remarks | press | coverage | briefing | room | media | center | centre | latest | top |
    breaking | all | other | recent | upcoming | international | world | visits | meetings |
    president | official | foreign | and | &`),
);

/** True of the bare words of a line that only names a section: `statements releases`, `other events`. */
export function isSection(bare: string): boolean {
  const words = bare.split(/[\s,/|–-]+/);
  return (
    words.length <= 5 &&
    words.every((word) => nouns.has(word) || others.has(word)) &&
    words.some((word) => nouns.has(word))
  );
}
