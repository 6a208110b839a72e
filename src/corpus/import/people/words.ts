import { foldName } from '../../../archive/name.ts';

/** A word of a report with what its form says; offsets are UTF-16 units of its text. */
export type Word = {
  /** Without the `’s` of an owner. */
  readonly text: string;
  /** As words are compared: small letters, no diacritics, no points. */
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  readonly shape: 'capital' | 'capitals' | 'initial' | 'small' | 'number';
  /** What stands between the word before and this one; an owner’s ending left out. */
  readonly gap: string;
  /** “Finland’s”, “the ministers’”. */
  readonly isOwner: boolean;
  /** The `’s` of an owner, as printed. */
  readonly ending: string;
};

/** One text of a report: the headline or a paragraph, with the line of the capture on which it begins. */
export type ReportText = {
  readonly text: string;
  readonly line: number;
  readonly isHeadline: boolean;
  readonly words: readonly Word[];
};

/** Reads a text into words; every kind of blank counts as a plain one, so that offsets stay. */
export function readReportText(exact: string, line: number, isHeadline: boolean): ReportText {
  const text = exact.replace(/\s/gu, ' ');
  return { text, line, isHeadline, words: wordsOf(text) };
}

const wordForm =
  /(?:\p{Lu}\.)+(?!\p{Ll})|(?:Republic|Confederation|Federation|Kingdom|Emirates)(?=\p{Lu}\p{Ll})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʼ‘´`‐‑-](?=[\p{L}\p{N}]))*/gu;
const shortened =
  /^(?:mr|mrs|ms|dr|st|jr|sr|gen|lt|col|sen|rep|gov|amb|prof|rev|hon|messrs|capt|maj|adm|sgt|mme|dep)$/iu;
/** “al-Sisi”, “d’Alema”: a name that begins small. */
const smallBeginning =
  /^(?:al|el|ad|as|an|ar|at|az|ash|ul|ud|bin|d|l|dell|della|de|n|t|s)['’ʼ‘‐‑-]\p{Lu}/u;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let gapFrom = 0;
  for (const { 0: found, index } of text.matchAll(wordForm)) {
    const owner = /['’]s$/iu.exec(found);
    const bare = owner ? found.slice(0, owner.index) : found;
    const wordEnd = index + bare.length;
    const hasPoint = shortened.test(bare) && text[wordEnd] === '.';
    const end = hasPoint ? wordEnd + 1 : wordEnd;
    const isOwner = owner !== null || /^['’](?!\p{L})/u.test(text.slice(wordEnd, wordEnd + 2));
    words.push({
      text: hasPoint ? `${bare}.` : bare,
      fold: hasPoint && bare === 'Sen' ? 'senator' : foldWord(bare),
      start: index,
      end,
      shape: shapeOf(bare),
      // “Swiss ConfederationAnna Holm”: a capture that lost a blank.
      gap:
        index > 0 && gapFrom === index && /\p{Ll}/u.test(text[index - 1] ?? '')
          ? ' '
          : text.slice(gapFrom, index),
      isOwner: isOwner && (owner !== null || /s$/u.test(bare)),
      ending: owner?.[0] ?? '',
    });
    gapFrom = owner ? index + found.length : end;
  }
  return words;
}

function shapeOf(word: string): Word['shape'] {
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return 'initial';
  if (/^\p{N}/u.test(word)) return 'number';
  if (/^\p{Lu}/u.test(word))
    return word.length > 1 && word === word.toUpperCase() ? 'capitals' : 'capital';
  return smallBeginning.test(word) ? 'capital' : 'small';
}

/** Misprints of ranks that captures have. */
const misprints: Readonly<Record<string, string>> = {
  presiden: 'president',
  presdent: 'president',
  presient: 'president',
  minster: 'minister',
  minsiter: 'minister',
};

const folds = new Map<string, string>();

function foldWord(word: string): string {
  const known = folds.get(word);
  if (known !== undefined) return known;
  if (folds.size > 100_000) folds.clear();
  const folded = foldName(word.includes('.') ? word.replaceAll('.', '') : word);
  const fold = misprints[folded] ?? folded;
  folds.set(word, fold);
  return fold;
}
