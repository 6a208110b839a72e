import { type Label, type Line, type Unit, unitOf } from './units.ts';
import { endsSentence } from './text-shape.ts';
import { goesOn, readWrapping, runsOn } from './wrapping.ts';

/** The units of a capture: each line one, or, where the capture breaks lines within paragraphs, the lines of a paragraph. */
export function joinLines(lines: readonly Line[], labelOf: (line: Line) => Label | null): Unit[] {
  const labels = new Map(lines.map((line) => [line, labelOf(line)]));
  const touching = lines.slice(1).flatMap((lower, index): [Line, Line][] => {
    const upper = lines[index];
    return upper && upper.number + 1 === lower.number ? [[upper, lower]] : [];
  });
  const plain = touching.filter((pair) => pair.every((line) => !labels.get(line)));
  const wrapping = readWrapping(plain);
  const below = new Map(touching);
  const isJoined = (upper: Line, lower: Line): boolean => {
    if (below.get(upper) !== lower) return false;
    if (labels.get(upper) && !isAmidSentence(upper)) return false;
    if (labels.get(lower) && !isAmidSentence(lower)) return false;
    return goesOn(upper, lower, wrapping);
  };
  const above = new Map(touching.map(([upper, lower]) => [lower, upper]));
  /** A line that is a date or a word of a menu by chance, in the middle of a sentence. */
  const isAmidSentence = (line: Line): boolean => {
    const [upper, lower] = [above.get(line), below.get(line)];
    if (!upper || labels.get(upper)) return false;
    if (/^\p{Ll}/u.test(line.text)) return runsOn(upper.text, line.text);
    if (upper.length >= 40 && !endsSentence(upper.text) && /\p{L}.*[.,;]$/u.test(line.text))
      return true;
    if (!lower || labels.get(lower)) return false;
    return upper.length >= 40 && !endsSentence(upper.text) && runsOn(line.text, lower.text);
  };
  if (!wrapping.isWrapped) return lines.map((line) => unitOf([line], labels.get(line) ?? null));
  return groupLines(lines, isJoined).map((group) => {
    const [first] = group;
    return unitOf(group, group.length === 1 && first ? (labels.get(first) ?? null) : null);
  });
}

function groupLines(
  lines: readonly Line[],
  isJoined: (upper: Line, lower: Line) => boolean,
): Line[][] {
  const groups: Line[][] = [];
  let above: Line | undefined;
  for (const line of lines) {
    if (above && isJoined(above, line)) groups.at(-1)?.push(line);
    else groups.push([line]);
    above = line;
  }
  return groups;
}
