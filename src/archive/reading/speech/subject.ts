import { foldName } from '../../name.ts';
import { onlyOne } from '../only-one.ts';
import type { Mention } from '../mentions.ts';
import { mentionsAt, type Scene } from './scene.ts';

/** Titles and determiners that stand before a name and belong to it, in small letters or with a capital. */
const titles =
  'the a an our his her its their mr mrs ms dr sir lord former first new then acting president prime minister premier chancellor chairman chairwoman chairperson secretary secretary-general general king queen prince princess sheikh emir sultan ambassador senator governor mayor vice leader foreign head director taoiseach speaker colonel admiral counterpart colleague federal';

const anyTitle = titles
  .split(' ')
  .map((title) => `[${title.charAt(0).toUpperCase()}${title.charAt(0)}]${title.slice(1)}`)
  .join('|');
const demonym = '\\p{Lu}\\p{Ll}+(?:ian|ish|ese|an|ani|akh|yz|ek|ik|ch)';
/** “Iran” in “President of Iran Hassan Rouhani” ends as a demonym does; one that belongs to a name stands before a title. */
const leadingTitles = new RegExp(
  `(?:\\b(?:${anyTitle}|${demonym}(?=\\s+(?:${anyTitle})\\b))\\.?\\s+)*$`,
  'u',
);
const givenName = /(?:^|\s)\p{Lu}\p{Ll}+\s+$/u;
const complementBefore =
  /\b(?:of|for|to|with|by|from|between|on|about|towards?|against|in|at|than|under|via|behind|alongside|deputy|assistant|ex-?|met|thanked|congratulated|told|informed|assured)\s+$/iu;

/** Where the words begin that name a person: the mention with its article and titles. */
export function startOfNaming(text: string, start: number, from = 0): number {
  const before = text.slice(Math.max(from, start - 80), start);
  return start - (leadingTitles.exec(before)?.[0].length ?? 0);
}

/** The mentions of a stretch that may be who speaks: persons that are named for themselves and not in passing (“the aide of …”, “…’s spokesman”). */
export function headsWithin(scene: Scene, start: number, end: number): Mention[] {
  return mentionsAt(scene, start, end).filter(
    (mention) => mention.start >= start && mention.end <= end && isHead(scene, mention, start),
  );
}

function isHead(scene: Scene, mention: Mention, from: number): boolean {
  const { text, isPerson, sharedNames } = scene;
  if (mention.via === 'name' && sharedNames.has(mention.surface)) return false;
  if (mention.agent !== null && !isPerson(mention.agent)) return false;
  if (/^(?:['’]|-\p{L})/u.test(text.slice(mention.end, mention.end + 2))) return false;
  if (/['’]s$/u.test(mention.surface)) return false;
  const start = startOfNaming(text, mention.start, from);
  const before = text.slice(Math.max(from, start - 20), start);
  if (complementBefore.test(before) || isOfOther(scene, mention, before, start)) return false;
  return mention.via === 'name' || !isContradicted(text, mention);
}

/** True when one word is the family name, or the given name, of somebody else (“Melania Trump”). */
function isOfOther(
  scene: Scene,
  { surface, via, start: own, end }: Mention,
  before: string,
  start: number,
): boolean {
  if (via !== 'name' || /\s/u.test(surface)) return false;
  if (/^\s\p{Lu}\p{Ll}/u.test(scene.text.slice(end, end + 3)))
    return mentionsAt(scene, end + 1, end + 2).length === 0;
  if (start !== own || !givenName.test(before)) return false;
  return mentionsAt(scene, start - 2, start).length === 0;
}

/** The one person in whose name a message is (“the President’s message”, “the message of the President”). */
export function senderWithin(scene: Scene, start: number, end: number): string | null {
  return onlyAgent(
    mentionsAt(scene, start, end).filter(
      (mention) =>
        mention.start >= start &&
        mention.end <= end &&
        mention.agent !== null &&
        scene.isPerson(mention.agent) &&
        (/^['’]s\s/u.test(scene.text.slice(mention.end, mention.end + 3)) ||
          /\b(?:of|from)\s+(?:the\s+)?(?:\p{Lu}\p{L}+\s+)?$/u.test(
            scene.text.slice(Math.max(start, mention.start - 30), mention.start),
          )),
    ),
  );
}

/** True when a name follows the words of an office that is not its holder’s: then the name is right, and nobody on record has it. */
function isContradicted(text: string, { agent, end }: Mention): boolean {
  if (agent === null) return false;
  const name = /^\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){0,3}(\p{Lu}[\p{L}\p{M}'’-]+)/u.exec(
    text.slice(end, end + 80),
  );
  return name?.[1] !== undefined && !agent.includes(foldName(name[1]).replace(/[^\p{L}-]/gu, ''));
}

/** Whom a list of mentions means: one agent; null for nobody on record or more than one. */
export function onlyAgent(mentions: readonly Mention[]): string | null {
  return onlyOne(mentions.map(({ agent }) => agent));
}

/** True when the words join two people (“Putin and Xi”): then neither alone is the speaker. */
export function isJoint(text: string, mention: Mention, from: number): boolean {
  const start = startOfNaming(text, mention.start, from);
  return (
    /^\s*,?\s+and\s+(?:the\s+)?\p{Lu}/u.test(text.slice(mention.end, mention.end + 20)) ||
    /\p{Lu}[\p{L}\p{M}.'’-]*\s+and\s+$/u.test(text.slice(Math.max(from, start - 40), start))
  );
}
