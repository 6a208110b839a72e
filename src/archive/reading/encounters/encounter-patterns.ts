import { monthNames } from '../../month-names.ts';
import { encounterNouns } from './encounter-words.ts';
import { marks, type Phrased } from './person-phrases.ts';

/** The sources of the patterns that find encounters; persons are runs of marks in them. */

/** Any noun that names an encounter. */
export const nouns = encounterNouns.map(([, source]) => source).join('|');

/** What may stand between “held” and the noun: “a number of working”, but nothing that governs the noun. */
export const modifiers =
  "(?:(?:an?|the|his|her|their|its|this) )?(?:(?:number|series|couple|round|first round|second round|variety) of )?(?:(?!(?:with|between|of|after|during|before|on|for|to|at|in|from|about|following|by|that|who|and then|separate)\\b)[\\p{L}\\p{N}’'-]+,? ){0,6}?";
const day = `(?:\\d{1,2} )?(?:${monthNames.join('|')})(?: \\d{1,2})?,?(?: \\d{4},?)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
/** When and by what means: where a verb means many things, nothing else may stand between it and “with”. */
export const narrowGap = `(?: (?:today|yesterday|tonight|earlier today|briefly|separately|again|also|privately|virtually|individually|by (?:secure )?(?:tele)?phone|over the phone|on the phone|by secure video|by video ?conference|via (?:a )?(?:secure )?video(?:[- ]?\\p{L}+)?|(?:on )?(?:${day})|this (?:morning|afternoon|evening|week)|in person|late \\p{L}+)){0,3}`;
const word =
  "(?!(?:with|and|that|who|which|to|by|between|about|of talks|of negotiations|talks|negotiations|cooperation|relations|dialogue|partnership|agreements?|contacts|preparations?|connection|accordance|line|support|discussions?)\\b)[\\p{L}\\p{N}’'.()-]+,?";
/** When, where and on what occasion. */
export const wideGap = `(?:${narrowGap}(?: (?:today|yesterday|here|briefly|separately|virtually|for talks|for the (?:first|second|third) time|one-on-one)| (?:in (?:an? |the )?|at the |at an? |on the (?:margins|sidelines?|fringes|occasion|territory) |during (?:the|his|her|an?|today’s) |as part of |within |via |over |by )${word}(?: ${word}){0,11}?)?)`;
/** Where a list of persons may begin. */
export const startsList = `(?=(?:the )?[${marks.person}\\p{L}])(?:both )?`;

/** A stretch in which nobody is named. */
export const nobody = `[^,;:${marks.person}${marks.owner}]`;

/** A place where a pattern fits. */
export type Match = {
  readonly start: number;
  /** Where the list of persons begins, or the words end. */
  readonly end: number;
  readonly words: string;
  readonly noun: string;
  readonly verb: string;
};

/** All places where a pattern fits; its groups `noun` and `verb` are empty where it has none. */
export function matchesOf(pattern: RegExp, { text }: Phrased): Match[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index, groups }) => ({
    start: index,
    end: index + words.length,
    words,
    noun: groups?.['noun'] ?? '',
    verb: groups?.['verb'] ?? '',
  }));
}
