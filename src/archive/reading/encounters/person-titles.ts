import {
  addressWords,
  connectorWords,
  determinerWords,
  outsideWords,
  rankWords,
} from './title-words.ts';

/** Where the title before a name begins; the offset of the name when it has none. */
export function titleStart(words: string, floor: number, nameStart: number): number {
  let start = nameStart;
  let at = nameStart;
  let hasRank = false;
  let isOpen = false;
  let sinceConnector: 'nothing' | 'rank' | 'other' = 'nothing';
  for (let steps = 0; steps < 24; steps++) {
    const beside = words.slice(Math.max(floor, at - 44), at);
    // “President of the Union of Associations (UA) John Roe”
    at -= hasBracketBefore(beside, at === nameStart) ? beside.length - beside.lastIndexOf('(') : 0;
    const match = /(?:^|[\s(“"])([\p{L}\p{M}\p{N}.&’'-]+) $/u.exec(
      words.slice(Math.max(floor, at - 40), at),
    );
    const word = match?.[1];
    if (word === undefined) return start;
    const wordStart = at - word.length - 1;
    const lower = word.toLowerCase();
    if (addressWords.has(lower)) {
      start = wordStart;
      sinceConnector = 'nothing';
    } else if (isRank(lower)) {
      start = wordStart;
      hasRank = true;
      isOpen = false;
      if (sinceConnector === 'nothing') sinceConnector = 'rank';
    } else if (connectorWords.has(lower) && lower !== 'the') {
      // “an envoy of President Xi” is not Xi: what stands between the two must be more than his own title.
      if (sinceConnector !== 'other' && lower !== 'and' && lower !== '&') return start;
      if (sinceConnector === 'nothing') return start;
      isOpen = true;
      sinceConnector = lower === 'and' || lower === '&' ? sinceConnector : 'nothing';
    } else if (determinerWords.has(lower) || /^\d+(?:st|nd|rd|th)$/u.test(lower)) {
      if (hasRank && !isOpen) start = wordStart;
    } else if (/^\p{Lu}/u.test(word) && !outsideWords.has(lower)) {
      if (hasRank && !isOpen) start = wordStart;
      if (sinceConnector !== 'rank') sinceConnector = 'other';
    } else return start;
    at = wordStart;
  }
  return start;
}

function hasBracketBefore(beside: string, isBesideName: boolean): boolean {
  return isBesideName && /\(\p{Lu}[^()]{0,40}\) $/u.test(beside);
}

/** “President”, and “Vice-President” too. */
function isRank(word: string): boolean {
  return rankWords.has(word) || rankWords.has(word.slice(word.lastIndexOf('-') + 1));
}

/** The length of “ of the People’s Republic of China” at the start of the words; 0 when they begin otherwise. */
export function belongingEnd(rest: string): number {
  if (!/^ of /u.test(rest)) return 0;
  return capitalisedLength(rest);
}

/** The length of “, the UN Secretary General” at the start of the words, when the clause goes on or ends after it. */
export function appositionEnd(rest: string): number {
  const comma = /^, (?:the |a )?/u.exec(rest)?.[0].length;
  if (comma === undefined) return 0;
  const length = capitalisedLength(` ${rest.slice(comma)}`) - 1;
  const title = rest.slice(comma, comma + Math.max(0, length));
  if (!title.split(/[ -]/u).some((word) => isRank(word.toLowerCase()))) return 0;
  return /^(?:[,.;:)!?]|$| and | as well as | [\p{Ll}\uE000])/u.test(rest.slice(comma + length))
    ? comma + length
    : 0;
}

/** How far words with capitals, and those which join them, go on; each word with the blank before it. */
function capitalisedLength(rest: string): number {
  let end = 0;
  let certain = 0;
  for (const { 0: token, 1: word = '', index } of rest.matchAll(/ ([\p{L}\p{M}\p{N}.&’'–-]+)/gu)) {
    if (index !== end) break;
    const lower = word.toLowerCase();
    if (connectorWords.has(lower)) {
      end += token.length;
      continue;
    }
    if (!/^\p{Lu}/u.test(word) || outsideWords.has(lower)) break;
    const isStop = /[^.]\.$/u.test(word) && end + token.length >= rest.length;
    end += token.length - (isStop ? 1 : 0);
    certain = end;
  }
  return certain;
}
