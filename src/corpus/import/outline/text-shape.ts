import { countWords } from './bare-words.ts';

/** True when a line ends as a sentence does, its closing marks set aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？](?:[\s\u00a0]*[”"’'»)\]*_]+)*$/u.test(text) && !endsAbbreviated(text);
}

/** True of running text: a sentence of some length, or a paragraph. */
export function isRunning(text: string): boolean {
  const words = countWords(text);
  if (words >= 45) return true;
  return words >= 12 && (endsSentence(text) || /[:;,]["”]?$/.test(text));
}

/** True of what may be a headline: one phrase or sentence without a sentence’s end, that is no item of a list and no turn. */
export function isTitleLike(text: string): boolean {
  return isPhrase(text) && beginsTitle(text);
}

/** True of some words without a sentence’s end. */
export function isPhrase(text: string): boolean {
  const words = countWords(text);
  if (words < 1 || words > 45 || text.length > 400) return false;
  return !/[.:;,…]["”]?$/.test(withoutAbbreviation(text));
}

/** True when a line begins as a headline may: with a capital, a figure, a quotation or a sign of another script. */
export function beginsTitle(text: string): boolean {
  return /^[*_#\s]*["“«'‘(]?[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(text) && !isItem(text) && !isTurn(text);
}

/** True of a line that begins an item of a list. */
export function isItem(text: string): boolean {
  return /^(?:[-–—•·●▪◦*]|\d{1,2}[.)]|\(\d{1,2}\)|[a-z]\))[\s\u00a0]/u.test(text);
}

/** True of a line that begins a turn of a transcript: `PRESIDENT BIDEN:  Well`, `Q   Mr. President`, `Vladimir Putin: It`. */
export function isTurn(text: string): boolean {
  const [, speaker = ''] = turn.exec(text) ?? [];
  return (speaker !== '' && !noSpeaker.test(speaker)) || /^Q[\s\u00a0]+\p{Lu}/u.test(text);
}

const turn =
  /^((?:(?:\p{Lu}[\p{L}’'.-]*|of|the|and|for|de|da|al|el|bin|van|von)[\s\u00a0]+){0,11}\p{Lu}[\p{L}’'.-]*)(?:[\s\u00a0]*\([^)]*\))?[\s\u00a0]?:(?:[\s\u00a0]|$)/u;

/** Words before the colon of a headline: “Joint Statement: …”. */
const noSpeaker =
  /\b(?:readout|statements?|remarks|update|briefing|release|summary|communiqu[eé]|declaration|report|talks|meeting|call|visit|summit|news|photos?|dialogue)\b/iu;

function endsAbbreviated(text: string): boolean {
  return abbreviated.test(text);
}

function withoutAbbreviation(text: string): string {
  return text.replace(abbreviated, '');
}

const abbreviated = /\b(?:Jr|Sr|D\.C|U\.S|U\.K|U\.N|Inc|Ltd|Co|Corp|et al|a\.m|p\.m)\.$/iu;
