import { namedAfter } from '../../../archive/reading/offices/office-words.ts';
import { wordSet } from '../../../archive/reading/word-set.ts';
import { isRank } from './title-vocabulary.ts';
import type { Word } from './words.ts';

/** True for a word for what is named after people: inside a name it makes a thing of it. */
export function isThing(fold: string): boolean {
  return things.has(fold);
}

const things = wordSet(`
  administration ensemble orchestra quartet choir company circus ballet opera prize prizes award awards medal order cup
  trophy scholarship scholarships fellowship fellows grant school college university institute academy lyceum gymnasium
  library museum gallery theatre theater house hall hotel palace square street avenue boulevard road lane highway bridge
  tunnel airport port station stadium arena park garden gardens hospital clinic center centre foundation fund trust
  doctrine plan act law amendment rule declaration report commission committee corporation inc llc ltd plc gmbh ag group
  bank holding holdings partners sons brothers airlines motors electric oil gas energy industries news times post tribune
  island islands sea strait peninsula mountain mountains river lake bay cape valley canyon desert basin gulf channel
  memorial monument cemetery cathedral church mosque monastery tower gate base shipyard class shipwreck frigate cruiser
  icebreaker expedition tournament championship games olympics regime era doctrine-line readings festival
  dynasty convention treaty agreement accord accords protocol process formula initiative line wall channel
  team family clan estate website channel project field pipeline reactor plant factory works mission forum conference
  county city village town district province region peninsula state territory republic
`);

/** “Lomonosov University”, “the Igor Moiseyev Ensemble”: what follows the name has it, and is no person. */
export function isNamedAfter(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (!next || words[last]?.isOwner) return false;
  if (next.gap === '-' || next.gap === '–') return false;
  if (next.gap !== ' ') return false;
  if (!namedAfter.has(next.fold) && !things.has(next.fold)) {
    // “Walter E. Roe Convention Center”
    const later = words[last + 2];
    return (
      /^\p{Lu}/u.test(next.text) &&
      !isRank(next.fold) &&
      later?.gap === ' ' &&
      /^\p{Lu}/u.test(later.text) &&
      (namedAfter.has(later.fold) ||
        /^(?:center|centre|museum|institute|university)$/u.test(later.fold))
    );
  }
  return true;
}

const thingsBefore =
  /^(?:uss|hms|cruiser|frigate|icebreaker|ship|vessel|destroyer|submarine|carrier|street|avenue|square|saint|yacht|tanker|operation|cruisers|frigates|icebreakers|ships|vessels|submarines|st|nord|mount|lake|cape|port|fort|camp|san|santa|los|las|el|rio)$/u;

/** “the frigate Admiral Roe”, “Mount Elbrus”. */
export function isThingBefore(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before !== undefined && words[index]?.gap === ' ' && thingsBefore.test(before.fold);
}
