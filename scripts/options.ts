import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true }>
>;

/** The options of a command, or one sentence on what cannot be understood and which there are. */
export function readOptions<const T extends Options>(options: T): Parsed<T>['values'] {
  return parse(options, false).values;
}

/** The options of a command and the files that it is given. */
export function readCommand<const T extends Options>(
  options: T,
): { values: Parsed<T>['values']; files: readonly string[] } {
  const { values, positionals } = parse(options, true);
  return { values, files: positionals };
}

/** Where relative paths are taken from: npm runs every script in the folder of the project. */
export function whereUserStands(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

/** Ends the command with a sentence on how it must be given. */
export function stopForUsage(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function parse<const T extends Options>(options: T, allowPositionals: boolean): Parsed<T> {
  try {
    // With positionals refused the list is empty, so that one type fits both.
    return parseArgs({ options, allowPositionals }) as Parsed<T>;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const known = Object.keys(options).map((name) => `--${name}`);
    return stopForUsage(
      `${error.message.split('. ')[0]}; the options here are ${known.join(', ')}, after \`--\`: \`npm run build -- --content DIR\``,
    );
  }
}
