import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/** The options of a command, or one sentence on what cannot be understood and which there are. */
export function readOptions<const T extends Options>(options: T): Values<T> {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const known = Object.keys(options).map((name) => `--${name}`);
    console.error(
      `${error.message.split('. ')[0]}; the options here are ${known.join(', ')}, after \`--\`: \`npm run build -- --content DIR\``,
    );
    process.exit(2);
  }
}
