import type { Body } from './bodies-in-words.ts';
import { pluralRanks } from './title-vocabulary.ts';
import type { Word } from './words.ts';

/** The words of a title without the country or organisation that it is of: “newly elected Presidents of Norland” → “President”. */
export function officeOf(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  parts: readonly Body[],
): string {
  let office = '';
  for (let index = first; index <= last; index++) {
    const word = words[index];
    if (!word || parts.some((part) => part.first <= index && index <= part.last)) continue;
    if (office !== '') office += text.slice(word.start - word.gap.length, word.start);
    office += text.slice(word.start, word.end);
    if (word.isOwner && index < last) office += ownerEnding(text, word.end);
  }
  const bare = office
    .replace(/^[\s,&-]+|[\s,&(-]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?:of|the|and|for)$/u, '')
    .replace(newness, '');
  return inSingular(withoutRegalTitle(bare));
}

const newness =
  /^(?:(?:newly|recently|appointed|elected|re-elected|new|visiting|current|incumbent|then)[ -])+/iu;

function ownerEnding(text: string, end: number): string {
  return /^['’]s?/u.exec(text.slice(end, end + 2))?.[0] ?? '';
}

/** “President Sheikh” → “President”, “Majesty King” → “King”, “Secretary of the Navy Admiral” without the “Admiral”. */
function withoutRegalTitle(office: string): string {
  const bare = office.replace(
    /^(?:(?:Royal |Serene )?(?:Majesty|Highness)|Excellency|Eminence|Holiness)(?: |$)/u,
    '',
  );
  return bare
    .replace(
      /(?<= (?:of|for) .*) (?:General|Admiral|Marshal|Colonel|Lieutenant|Major|Cardinal)+$/u,
      '',
    )
    .replace(/(?<=\p{L}) (?:Sheikha?|Shaikh|King|Dr\.?|Sir|Gen\.?|Rep\.?|Sen\.?|Adm\.?)$/u, '');
}

function inSingular(office: string): string {
  return office
    .split(' ')
    .map((word) => (pluralRanks.has(word.toLowerCase()) ? singular(word) : word))
    .join(' ');
}

function singular(word: string): string {
  return word.replace(/ies$/u, 'y').replace(/men$/u, 'man').replace(/s$/u, '');
}
