import { saidBy, sayingAfter, sayingAlone, sayingBefore, sayingBeside } from './verbs-of-saying.ts';

/** How the speech before an attribution ends: with a comma, with a mark of its own, with a full stop; `alone` is speech without marks. */
export type Ending = 'comma' | 'mark' | 'stop' | 'alone';

/** No attribution is longer, nor stands farther from the words. */
export const reach = 300;

const wholeWord = (words: string): string => `(?<![\\p{L}'’-])${words}(?![\\p{L}'’-])`;
const atStart = (words: string): RegExp =>
  new RegExp(`^(?:(?:also|then)\\s+)?${words}\\s+(?=\\S)`, 'u');

/** A verb of saying right beside speech. */
export const verbBeside = new RegExp(wholeWord(sayingBeside), 'u');

/** The verbs that may follow a subject after speech: the surer the mark at its end, the more of them. */
export const verbsAfter: Readonly<Record<Ending, RegExp>> = {
  comma: new RegExp(wholeWord(sayingAfter), 'u'),
  mark: verbBeside,
  stop: verbBeside,
  alone: new RegExp(wholeWord(sayingAlone), 'u'),
};

/** The same before their subject: “said the President”. */
export const verbsFirst: Readonly<Record<Ending, RegExp>> = {
  comma: atStart(sayingBeside),
  mark: atStart(sayingBeside),
  stop: atStart(sayingBeside),
  alone: atStart(sayingAlone),
};

/** The end of a clause whose verb leads to speech: “noted, in particular, that”. */
export const leadsToSpeech = new RegExp(
  `(?<![\\p{L}'’-])(${sayingBeside}|saying|stating|noting|stressing|emphasi[sz]ing|highlighting|adding|writing)(?:[\\s,]+(?:that|in\\s+part(?:icular)?|specifically|the\\s+following|as\\s+follows|among\\s+other\\s+things)){0,2}[,:]?\\s*[–—-]?\\s*$`,
  'u',
);

/** Every verb of saying in a clause before speech. */
export const verbsBefore = new RegExp(wholeWord(sayingBefore), 'gu');

/** “was stated by” */
export const passive = new RegExp(`\\b(?:was|were|is|has been)\\s+(?:also\\s+)?${saidBy}\\s+`, 'u');

/** Where a noun phrase ends at the latest. */
export const phraseEnd =
  /[,;:!?“”"«»()]|\s[–—-]\s|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St))\.(?=\s|$)|\s(?:during|at|after|before|following|when|while|as|on|with|and(?=\s\p{Ll})|but|who|that|commenting|speaking|adding|noting|opening|summing)(?=\s)/u;

const circumstances =
  'during|at|in|after|before|following|when|while|as|on|to (?:reporters|journalists|the (?:press|media))|commenting|speaking|opening|today|yesterday|earlier|then|later';

/** What may follow an attribution in its sentence. */
export const adjuncts: Readonly<Record<Ending, RegExp>> = {
  comma: /^/u,
  mark: new RegExp(
    `^(?:$|,|[–—-]|(?:${circumstances}|with|and|in turn|of|about|regarding|here)\\b)`,
    'u',
  ),
  stop: new RegExp(
    `^(?:$|,|[–—-]|(?:${circumstances}|with|and|in turn|of|about|regarding|here)\\b)`,
    'u',
  ),
  alone: new RegExp(`^(?:$|,|[–—-]|(?:${circumstances})\\b)`, 'u'),
};

/** A subject whose meaning stands before it. */
export const pronoun = /^(?:he|she)$/iu;

/** The beginning of a clause that no third person is the subject of. */
export const notSubject =
  /^(?:I|we|you|it|this|that|these|those|who|whom|whose|which|what|there|if|when|as|because|but|and|or|so|where|how|to|not|is|was|are|were|mr president|nobody|everyone|someone)\b/iu;

/** An article with a noun, or a capital. */
export const someoneElse = /(?:^|\s)(?:the|our|his|her|its|an?)\s+\p{L}|\p{Lu}/u;

/** Something written that is read out: whose it is, another sentence says. */
export const message =
  /\b(?:messages?|telegrams?|greetings?|letters?|statement|address|text|condolences|congratulations)$/iu;
