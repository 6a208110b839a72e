/** One way to write a line of YAML that cannot be read: what is wrong with it, and the line to paste in its place. */
export type Repair = {
  /** The index of the line, from 0. */
  readonly line: number;
  /** The column of what is wrong, from 1. */
  readonly column: number;
  readonly message: string;
  readonly text: string;
};

type Parts = {
  readonly indent: string;
  readonly dashes: string;
  readonly key: string;
  readonly value: string;
  readonly valueColumn: number;
};

/** The repairs that may help where a parser stumbled over a line, the likeliest first. The reader tries each of them. */
export function repairsFor(lines: readonly string[], at: number): Repair[] {
  const above = lastWritten(lines, at - 1);
  const opener = openQuoteAbove(lines, at);
  return [
    ...tabRepairs(lines, at, above),
    ...(opener === undefined ? [] : quoteRepairs(lines, opener)),
    ...quoteRepairs(lines, at),
    ...bracketRepairs(lines, at),
    ...(above === undefined ? [] : bracketRepairs(lines, above)),
    ...valueRepairs(lines, at),
    ...indentRepairs(lines, at, above),
    ...(above === undefined ? [] : valueRepairs(lines, above)),
    ...indentRepairs(lines, at + 1, at),
  ];
}

/** A value in quotation marks that it does not hold itself. */
export function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function tabRepairs(lines: readonly string[], at: number, above: number | undefined): Repair[] {
  const line = lines[at] ?? '';
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  if (!indent.includes('\t')) return [];
  const before = partsOf(lines[above ?? -1] ?? '');
  const inRow = `${before.indent}${' '.repeat(before.dashes.length)}`;
  return [indent.replaceAll('\t', '  '), inRow, before.indent, ''].map((blanks) => ({
    line: at,
    column: indent.indexOf('\t') + 1,
    message: 'A tab stands before this line, where YAML takes only blanks',
    text: `${blanks}${line.slice(indent.length)}`,
  }));
}

/** A value with a quotation mark at its beginning and none at its end. */
function quoteRepairs(lines: readonly string[], at: number): Repair[] {
  const { value, valueColumn } = partsOf(lines[at] ?? '');
  const mark = value[0];
  if ((mark !== '"' && mark !== "'") || closesAt(value) !== undefined) return [];
  return [
    {
      line: at,
      column: valueColumn,
      message: 'The quotation mark that opens here is never closed',
      text: withValue(lines[at] ?? '', quoted(value.slice(1))),
    },
  ];
}

function bracketRepairs(lines: readonly string[], at: number): Repair[] {
  const line = lines[at] ?? '';
  const { value, valueColumn } = partsOf(line);
  const close = value.startsWith('[') ? ']' : value.startsWith('{') ? '}' : undefined;
  if (close === undefined || value.includes(close)) return [];
  return [
    {
      line: at,
      column: valueColumn,
      message: `The bracket \`${value[0]}\` that opens here is never closed`,
      text: `${line.trimEnd()}${value.startsWith('{') ? ' ' : ''}${close}`,
    },
  ];
}

function valueRepairs(lines: readonly string[], at: number): Repair[] {
  const line = lines[at] ?? '';
  const { indent, dashes, key, value, valueColumn } = partsOf(line);
  const [, glued, rest] =
    /^([A-Za-z]\w*):(\S.*)$/.exec(`${line.slice(indent.length + dashes.length)}`) ?? [];
  if (glued !== undefined && rest !== undefined && !rest.startsWith('//')) {
    return [
      {
        line: at,
        column: indent.length + dashes.length + glued.length + 1,
        message: 'A blank is missing after this colon',
        text: `${indent}${dashes}${glued}: ${rest}`,
      },
    ];
  }
  const row = flowRowRepair(line, at);
  if (row) return [row];
  if (!isMistakable(value) || (key === '' && dashes === '')) return [];
  const text = withValue(line, quoted(unquoted(value)));
  return [{ line: at, column: valueColumn, message: messageFor(key, value), text }];
}

/** True when YAML may take the value for something else than the words it holds. */
function isMistakable(value: string): boolean {
  return /: |:$|^["'[{@`%|>!&*?-]/.test(value);
}

/** `- { p: 1, words: Xi: yes }`: the last value of a row between braces. */
function flowRowRepair(line: string, at: number): Repair | undefined {
  const [, before, value, after] =
    /^(.*[{,] ?(?:words|text|says|note|title|name): )([^"'].*?)( ?\}.*)$/.exec(line) ?? [];
  if (before === undefined || value === undefined) return undefined;
  return {
    line: at,
    column: before.length + 1,
    message: 'These words hold a colon and a blank, which YAML takes for another field',
    text: `${before}${quoted(value)}${after}`,
  };
}

function messageFor(key: string, value: string): string {
  const name = key === '' ? 'this value' : `\`${key}\``;
  if (value.startsWith('"') && closesAt(value) === value.length - 1)
    return 'A backslash between double quotation marks means something else in YAML';
  if (/^["']/.test(value)) return `The value of ${name} goes on after its closing quotation mark`;
  if (/^[[{]/.test(value))
    return `The value of ${name} begins with \`${value[0]}\`, which YAML takes for a list or fields`;
  if (/^[@`%|>!&*?-]/.test(value))
    return `The value of ${name} begins with \`${value[0]}\`, which means something else in YAML`;
  return `The value of ${name} holds a colon and a blank, which YAML takes for another field`;
}

/** A line that stands further left or right than those around it. */
function indentRepairs(lines: readonly string[], at: number, above: number | undefined): Repair[] {
  const line = lines[at];
  if (line === undefined || line.startsWith('---') || above === undefined || line.trim() === '')
    return [];
  const { indent, dashes, key, value } = partsOf(line);
  const before = partsOf(lines[above] ?? '');
  const isLoose = key === '' && dashes === '' && value !== '';
  const inRow = `${before.indent}${' '.repeat(before.dashes.length)}`;
  const places = isLoose ? [`${before.indent}  `] : [inRow, before.indent, before.indent.slice(2)];
  if (dashes !== '') places.splice(0, 1);
  return places
    .filter((place) => place !== indent)
    .map((place) => ({
      line: at,
      column: 1,
      message: isLoose
        ? 'This line is neither a field nor, as it stands, part of the value above'
        : `This line is indented by ${indent.length} ${indent.length === 1 ? 'blank' : 'blanks'}, which fits no line above it`,
      text: `${place}${line.trimStart()}`,
    }));
}

function partsOf(line: string): Parts {
  const [, indent = '', dashes = '', key = '', value = ''] =
    /^([ \t]*)((?:- +)*)(?:([\w-]+):(?= |$) *)?(.*?) *$/.exec(line) ?? [];
  return { indent, dashes, key, value, valueColumn: line.trimEnd().length - value.length + 1 };
}

function withValue(line: string, value: string): string {
  const { valueColumn } = partsOf(line);
  return `${line.slice(0, valueColumn - 1)}${value}`;
}

/** What stands between the quotation marks at both ends, if they are no part of the words (`'it's'`); else all of it. */
function unquoted(value: string): string {
  const mark = value[0] ?? '';
  const isOdd = value.endsWith(mark) && value.split(mark).length === 4;
  return closesAt(value) === value.length - 1 || isOdd ? value.slice(1, -1) : value;
}

/** Where the quotation mark that begins a value is closed. */
function closesAt(value: string): number | undefined {
  const closed = value.startsWith('"')
    ? /^"(?:[^"\\]|\\.)*"/.exec(value)
    : /^'(?:[^']|'')*'/.exec(value);
  return closed ? closed[0].length - 1 : undefined;
}

function openQuoteAbove(lines: readonly string[], at: number): number | undefined {
  for (let line = at - 1; line >= 0; line--) {
    const { value } = partsOf(lines[line] ?? '');
    if (/^["']/.test(value) && closesAt(value) === undefined) return line;
  }
  return undefined;
}

function lastWritten(lines: readonly string[], from: number): number | undefined {
  for (let line = from; line >= 0; line--) if (lines[line]?.trim()) return line;
  return undefined;
}
