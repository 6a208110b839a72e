import { isVerbOfSaying } from '../../../archive/reading/speech/verbs-of-saying.ts';
import type { Naming } from './namings.ts';
import type { ReportText } from './words.ts';

/** True when the words around a name of two words or more treat it as a person, though no title and no given name says so. */
export function isTreatedAsPerson(text: ReportText | undefined, naming: Naming): boolean {
  if (!text) return false;
  const after = text.text.slice(naming.end, naming.end + 30);
  const verb = /^ (?:also |then |has |had )?(\p{Ll}+)/u.exec(after)?.[1];
  if (verb !== undefined && isVerbOfSaying(verb) && !/^(?:states|reports|calls)$/u.test(verb))
    return true;
  const before = text.text.slice(Math.max(0, naming.start - 30), naming.start);
  return /\b(?:met with|talks with|meeting with|spoke with|conversation with|told|thanked|congratulated|said) $|\b(?:counterpart|opposite number|colleague|guest),? $/iu.test(
    before,
  );
}
