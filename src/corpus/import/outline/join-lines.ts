import { type Label, type Line, type Unit, unitOf } from './units.ts';
import { countWords } from './bare-words.ts';
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
    if (below.get(upper) !== lower || menus.has(lower)) return false;
    if (labels.get(upper) && !isAmidSentence(upper)) return false;
    if (labels.get(lower) && !isAmidSentence(lower)) return false;
    return goesOn(upper, lower, wrapping);
  };
  const menus = menuLines(lines);
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

/** Short lines with capitals and without end, four or more that touch: the links of a menu, or the names of a list. */
function menuLines(lines: readonly Line[]): ReadonlySet<Line> {
  const menus = new Set<Line>();
  let run: Line[] = [];
  for (const line of lines) {
    const touches = run.at(-1)?.number === line.number - 1;
    if (!isMenuLine(line.text)) run = [];
    else run = touches ? [...run, line] : [line];
    if (run.length >= 4) for (const each of run) menus.add(each);
  }
  return menus;
}

function isMenuLine(text: string): boolean {
  return /^\p{Lu}/u.test(text) && countWords(text) <= 4 && !/[.,:;!?]$/.test(text);
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
