/** How sure the form alone makes it that words before a colon are the name of a turn. */
export type TurnNameStrength = 'strong' | 'weak' | 'role';

/** Somebody without a name who speaks in a transcript. */
const role =
  /^(?:Q|A|Question|Questions|Answer|Answers|Remarks?|Comments?|Reply|Response|Reporter|Journalist|Correspondent|Moderator|Facilitator|Interviewer|Host|Presenter|Anchor|Interpreter|Translator|Speaker|Participant|Audience|Audience Members?|Voices?|Student|Child|Aide|Official|Operator|From the audience|Senior Administration Official)(?: \d+)?$/i;

/** Nouns of office, as a name of a turn has them. */
const title =
  /^(?:President|Minister|Premier|Chancellor|Chairman|Chairwoman|Chairperson|Secretary|Secretary-General|Director|Director-General|Governor|Mayor|Ambassador|Senator|Speaker|King|Queen|Prince|Princess|Emir|Sheikh|Sultan|Head|Chief|Commissioner|General|Admiral|Colonel|Leader|Envoy|Representative|Adviser|Advisor|Aide|Editor|Rector|Professor|Academician|Doctor|Patriarch|Pope|Archbishop|Bishop|Rabbi|Mufti|Member|Deputy|CEO|Manager|Correspondent|Journalist|Moderator|Host|Presenter|Taoiseach|Congressman|Congresswoman|Representative|Judge|Justice|Captain|Commander|Lieutenant|Sergeant|Major|Counsellor|Councillor|Spokesman|Spokesperson|Spokeswoman|Administrator|Coordinator|Lady|Ombudsman|Prosecutor|Attorney|Founder|Owner|Partner|Executive|Vice-President|Co-Chair|Chair|Excellency|Majesty|Highness)$/i;

const particle =
  /^(?:of|the|and|for|in|on|at|to|with|bin|bint|ibn|al|el|de|da|do|dos|du|del|della|la|le|van|von|der|den|ter|zu|af|av|&|–|-|under)$/i;

/** A word that stands in a sentence or a heading, never in the name of a turn. */
const notInName =
  /^(?:i|we|you|he|she|it|they|my|our|your|his|her|its|their|this|that|these|those|who|which|what|is|are|was|were|be|been|has|have|had|will|would|can|could|may|must|should|shall|do|does|did|said|says|say|reads|read|told|noted|added|stressed|asked|following|included|includes|include|including|dear|ladies|colleagues|friends|here|there|now|so|but|if|as|because|when|then|first|second|third|also|not|no|yes|let|thank|thanks|hello|good|please|today|see|note|contact|sheet|statement|agenda|participants|background|summary|number|question is)$/i;

/** Words that interpreters’ notes add to a name. */
const bracketed = /\s*[([][^)\]]{0,60}(?:[)\]]\s*|$)/gu;

/** The words of a turn's name without notes such as “(retranslated)”. */
export function bareTurnName(words: string): string {
  return words
    .replace(/\s*[:：]$/u, '')
    .replace(bracketed, ' ')
    .trim();
}

/** The same up to such a note, with those that stand inside it (“President of the Union (UEFA) John Roe”). */
export function withoutLastNote(words: string): string {
  return words.replace(/\s*[([][^)\]]{0,60}[)\]]\s*$/u, '').trimEnd();
}

/** Reads words before a colon as the name of a turn; null when they cannot be one. */
export function turnNameStrength(words: string): TurnNameStrength | null {
  const name = bareTurnName(words);
  if (role.test(name) || /^(?:PARTICIPANTS|REPORTERS|CROWD|ALL|ANNOUNCER)$/u.test(name))
    return 'role';
  if (/^THE (?:FIRST|SECOND) (?:LADY|GENTLEMAN)$/u.test(name)) return 'strong';
  const [main = '', ...rest] = name.split(/,\s/u);
  const parts = main.split(/\s+/u);
  if (
    parts.length > 24 ||
    parts.some((part, index) => isNoPartOfName(part, index) && !isFirstDeputy(parts, index))
  )
    return null;
  if (!/^\p{Lu}/u.test(main) || isAddress(parts) || /["“”«»„<>]|\d{3}/u.test(name)) return null;
  if (rest.length > 0 && !isApposition(parts, rest)) return null;
  return isInCapitals(main) ? strengthInCapitals(parts) : strengthOf(parts);
}

/** “May” is a month and a verb, and with a capital inside a name the name of a Prime Minister. */
function isNoPartOfName(part: string, index: number): boolean {
  const isName = index > 0 && /^\p{Lu}\p{Ll}/u.test(part);
  return (!isName && notInName.test(part)) || isVerb(part);
}

/** “First Deputy Prime Minister Jan Holm:” */
function isFirstDeputy(parts: readonly string[], index: number): boolean {
  return (
    index === 0 &&
    parts[0] === 'First' &&
    /^(?:Deputy|Vice|President|Secretary)/u.test(parts[1] ?? '')
  );
}

function isVerb(part: string): boolean {
  return /^\p{Ll}+ed$/u.test(part) && !/^(?:united|limited|federated)$/u.test(part);
}

/** “Mr President:” speaks to somebody. */
function isAddress(parts: readonly string[]): boolean {
  return (
    /^(?:Mr|Madam|Madame|Mister|Mrs|Ms)\.?$/u.test(parts[0] ?? '') && title.test(parts.at(-1) ?? '')
  );
}

/** “Richard Roe, President of the Fund” or “President of the Republic, John Roe”; more commas are a list of those spoken to. */
function isApposition(parts: readonly string[], rest: readonly string[]): boolean {
  const words = rest.join(' ').split(/\s+/u);
  if (rest.length > 2 || words.length > 14 || parts.length < 2) return false;
  if (
    words.some(
      (word) =>
        notInName.test(word) ||
        /^(?:guests?|members?|gentlemen|faculty|staff|all|everyone)$/iu.test(word),
    )
  )
    return false;
  const isPlain = (all: readonly string[]): boolean =>
    all.length >= 2 &&
    all.length <= 4 &&
    all.every((part) => isNameWord(part) && !title.test(part));
  return isPlain(parts)
    ? !isPlain(words) || rest.length === 1
    : rest.length === 1 && isPlain(words);
}

function isNameWord(part: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(part);
}

/** True for words before a colon that may name who speaks. */
export function isNameOfTurn(words: string): boolean {
  const strength = turnNameStrength(words);
  return strength === 'strong' || strength === 'weak';
}

/** The last word of a name, by which later turns call the same person. */
export function surnameOf(words: string): string {
  const [main = ''] = bareTurnName(words).split(/,\s/u);
  return main.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}

function isInCapitals(name: string): boolean {
  return (
    /\p{Lu}{2}/u.test(name) &&
    !/\p{Ll}{2}/u.test(name.replace(/\b(?:Mc|Mac|Le|La|De|Van)(?=\p{Lu})/gu, ''))
  );
}

function strengthInCapitals(parts: readonly string[]): TurnNameStrength | null {
  if (parts.length > 7) return null;
  const [first = ''] = parts;
  if (/^(?:TO|FOR|FACT|WITHDRAWAL|NOMINATIONS?)$/u.test(first)) return null;
  return parts.some((part) => title.test(part)) ? 'strong' : 'weak';
}

function strengthOf(parts: readonly string[]): TurnNameStrength | null {
  const tail = parts.slice(-2);
  const last = parts.at(-1) ?? '';
  if (!isNameWord(last)) return null;
  if (parts.length === 1) return 'weak';
  const office = parts.findIndex((part) => title.test(part));
  if (office >= 0 && tail.every((part) => isNameWord(part) || particle.test(part))) {
    if (/^The$/u.test(parts[0] ?? '')) return title.test(last) && parts.length <= 4 ? 'weak' : null;
    const linked = parts.findLastIndex(
      (part) =>
        particle.test(part) &&
        /^\p{Ll}/u.test(part) &&
        !/^(?:al|el|bin|ibn|bint|de|van|von|der|da|la)$/u.test(part),
    );
    const rest = parts.slice(Math.max(linked, office) + 1).filter((part) => !title.test(part));
    if (title.test(last)) return 'weak';
    if (linked < office) return rest.length >= 1 ? 'strong' : 'weak';
    return rest.length >= 3 ? 'strong' : 'weak';
  }
  if (/^The$/u.test(parts[0] ?? '')) return null;
  const isPlain = parts.every((part) => isNameWord(part) || particle.test(part));
  return isPlain && parts.length <= 6 ? 'weak' : null;
}

/** True when a later, shorter name (“V. Putin”, “MR. PUTIN”) says nothing that the fuller one does not. */
export function mayBeSame(shorter: string, fuller: string): boolean {
  const known = wordsOfName(fuller);
  const words = wordsOfName(shorter);
  // “THE VICE PRESIDENT” has no name at all, and is not “THE PRESIDENT”.
  if (words.length === 0) return bareTurnName(shorter) === bareTurnName(fuller);
  return words.every((word) =>
    known.some((other) => (word.length === 1 ? other.startsWith(word) : other === word)),
  );
}

/** The words of a name without offices, forms of address and points. */
function wordsOfName(name: string): string[] {
  return bareTurnName(name)
    .split(/[\s.,]+/u)
    .filter(
      (word) =>
        word !== '' &&
        !title.test(word) &&
        !/^(?:Mr|Mrs|Ms|Dr|Prime|The|Vice|Foreign)$/i.test(word),
    )
    .map((word) => word.toLowerCase());
}

/** True when a name is printed in capitals throughout, as some transcripts print all of theirs. */
export function isCapitalName(words: string): boolean {
  return isInCapitals(bareTurnName(words));
}
