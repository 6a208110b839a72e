import type { Persons, Placed } from './persons.ts';
import type { Statement } from './statement.ts';
import type { Turn } from './turns.ts';
import type { ReportText } from './words.ts';

/** Those to whom a speaker turns first: “Mr Berg, Ms Roe, friends, …”. */
export function findAddressed(
  texts: readonly ReportText[],
  placed: readonly Placed[],
  turns: readonly Turn[],
  persons: Persons,
): Statement[] {
  const byText = Map.groupBy(placed, ({ index }) => index);
  return turns.flatMap(({ index, from }) => {
    const text = texts[index]?.text ?? '';
    const here = (byText.get(index) ?? []).filter(({ naming }) => naming.start >= from);
    const found: Statement[] = [];
    let at = from;
    for (const { naming } of here) {
      const gap = text.slice(at, naming.start);
      if (!/^[\s,]*(?:(?:dear|esteemed|honourable|distinguished) )?$/iu.test(gap)) break;
      const isAddress = /^\s*[,!.]/u.test(text.slice(naming.end, naming.end + 3));
      const person = persons.of.get(naming);
      if (!isAddress) break;
      if (person && naming.name !== null)
        found.push({ person, confidence: 0.85, index, words: text.slice(from, naming.end).trim() });
      at = naming.end;
    }
    return found;
  });
}
