import type { ArchiveCopy } from '../corpus/archive-copy.ts';

/** Words that break out of whatever is not escaped: elements, attributes, comments, JSON, CDATA, formulas, templates. */
export const hostile =
  `</script><script>window.__ran=1</script></title><img src=x onerror="window.__ran=1">` +
  `" onclick="window.__ran=1" ' onclick='window.__ran=1' \`\${x}\` {x} ]]> <!-- &amp;&lt; & \\u003c; =1+1 שלום 🤝`;

/** A name that a record of the archive has in place of its own, with the hostile words at its end. */
export const named = (name: string): string => `${name} ${hostile}`;

export const entry = 'events/2017/2017-05-14-nazarbayev-li-keqiang.md';
export const headline = named(
  'Meeting with Li Keqiang, Premier of the State Council of the People’s Republic of China',
);
export const sourceAddress =
  'https://yapresident.com/"onclick="window.__ran=1"><script>window.__ran=1</script>?a=1&amp=2';

/** Puts hostile words wherever an editor may write words, and where they must be the capture’s, into the capture too. */
export async function makeHostile(copy: ArchiveCopy): Promise<void> {
  const capture = 'captures/000_94278ae15f34acf2.txt';
  const [title = ''] = headline.split(` ${hostile}`);
  await copy.edit(capture, `\n${title}\n`, `\n${headline}\n`);
  // The line end inside is folded in the text and stays in the metadata.
  const twoLines = headline.replace(`${title} `, `${title}\n`);
  await copy.edit(entry, `title: ${title}`, `title: ${yaml(twoLines)}`);
  await rename(copy, entry, 'label', 'Nazarbayev – Li Keqiang, Beijing');
  await copy.edit(entry, '\nplace: beijing', `\nplace: beijing\nvenue: ${yaml(named('Hall'))}`);
  await copy.edit(entry, 'https://yapresident.com/en/неделя-президента-155/', yaml(sourceAddress));
  for (const [field, words] of [
    ['note', 'The line above the headline gives the day.'],
    ['source', 'The form of the page'],
    ['says', 'the address was found afterwards by comparing texts'],
  ] as const)
    await rename(copy, entry, field, words);
  await copy.edit(
    entry,
    '\nremoved:',
    `\nrevisions:\n  - { date: 2026-11-21, what: ${yaml(named('What'))}, why: ${yaml(named('Why'))} }` +
      `\nnotes:\n  - { kind: sic, passage: { p: 1, words: At the meeting }, text: ${yaml(named('Note'))} }` +
      `\nremoved:`,
  );
  await copy.edit(
    entry,
    '  textStatus: unstated',
    `  textStatus: unstated\n  rights: ${yaml(named('Rights'))}`,
  );

  await rename(copy, 'agents/li-keqiang.yaml', 'name', 'Li Keqiang');
  await copy.edit('agents/li-keqiang.yaml', '\nvariants:\n', '\nvariants:\n  - Li Keqiang\n');
  await rename(copy, 'places/beijing.yaml', 'name', 'Beijing');
  await rename(copy, 'topics/energy.yaml', 'name', 'Energy');
  await rename(
    copy,
    'publishers/akorda.yaml',
    'name',
    'Akorda, official website of the President of Kazakhstan',
  );
  await rename(copy, 'publishers/yapresident.yaml', 'name', 'yapresident.com');
  await rename(
    copy,
    'visits/2017-05-nazarbayev-china.yaml',
    'name',
    'Nursultan Nazarbayev in China, May 2017',
  );
  await rename(copy, 'offices/premier-of-china.yaml', 'name', 'Premier of China');
  await rename(copy, 'pages/about.md', 'title', 'About this archive');
  await rename(copy, 'archive.yaml', 'title', 'Readout');
  await rename(copy, 'archive.yaml', 'coverage', 'Kazakh and Chinese official sources');
  await rename(copy, 'archive.yaml', 'licence', 'CC0-1.0');
  await copy.edit('archive.yaml', '  - Syria', `  - ${yaml(named('Syria'))}`);
}

function rename(copy: ArchiveCopy, file: string, field: string, words: string): Promise<void> {
  return copy.edit(file, `${field}: ${words}`, `${field}: ${yaml(named(words))}`);
}

/** A text in quotation marks: YAML 1.2 reads every JSON string. */
function yaml(text: string): string {
  return JSON.stringify(text);
}
