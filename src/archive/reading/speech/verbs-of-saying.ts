import { wordSet } from '../word-set.ts';

/** Verbs that say that somebody spoke, wherever they stand near the words. */
const always =
  'said stated noted stressed emphasised emphasized underlined underscored added declared announced concluded told replied answered wrote explained remarked observed recalled reminded affirmed reaffirmed reiterated confirmed assured argued warned urged commented continued mentioned acknowledged admitted insisted exclaimed joked responded asked claimed stipulated summarised summarized tweeted clarified reported opined maintained promised';

/** The same in the present, which look like nouns (“two states”, “reports”): they count only right beside the words. */
const beside =
  'says say shared states notes stresses emphasises emphasizes underlines adds declares concludes tells replies answers writes explains remarks recalls affirms believes thinks reads insists argues warns reports highlights asks continues quips read suggested proposed posted highlighted';

/** These say it only after words that end with a comma, or as a part of them. */
const afterWords =
  'thanked congratulated wished appealed addressed welcomed praised hoped began started finished called went cautioned complained believed thought informed expressed outlined responds';

const phrases = [
  'pointed out',
  'points out',
  'summed up',
  'went on to say',
  'goes on to say',
  'made it clear',
  'made clear',
  'drew attention to the fact',
  'expressed (?:the )?(?:confidence|hope|opinion|conviction|belief|gratitude)',
  '(?:is|was) (?:convinced|sure|confident|quoted as saying)',
];

const participles =
  'saying stating highlighting noting stressing emphasising emphasizing underlining underscoring adding declaring announcing concluding telling replying explaining remarking recalling reminding affirming reaffirming reiterating confirming arguing warning commenting mentioning acknowledging insisting pointing out';

const anyOf = (words: string): string =>
  words.replace('pointing out', 'pointing\\sout').split(' ').join('|');

/** A finite verb right beside speech, or one of its set phrases. */
export const sayingBeside = `(?:${phrases.join('|')}|${anyOf(always)}|${anyOf(beside)})`;

/** A finite verb after speech that a comma closes. */
export const sayingAfter = `(?:${phrases.join('|')}|${anyOf(always)}|${anyOf(beside)}|${anyOf(afterWords)})`;

/** A finite verb or a participle anywhere before speech in its sentence. */
export const sayingBefore = `(?:${phrases.join('|')}|${anyOf(always)}|${anyOf(participles)})`;

/** What the passive says: “This was stated by the President”. */
export const saidBy =
  '(?:stated|said|announced|noted|emphasi[sz]ed|stressed|reported|declared|underlined|pointed out|written)\\sby';

/** A finite verb that is enough by itself to end speech that no mark closes. */
export const sayingAlone = `(?:pointed out|summed up|${anyOf(always.replace(/ (?:announced|reported|told)(?= )/g, ''))})`;

const verbs = wordSet(`${always} ${beside} ${afterWords} pointed summed according`);

/** True for the first folded word of what says that somebody spoke. */
export function isVerbOfSaying(fold: string): boolean {
  return verbs.has(fold);
}
