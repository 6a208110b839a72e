import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';

/** A folder of small reports among which some files are none. */
export type Flood = {
  readonly folder: string;
  /** The names of the files that hold a report. */
  readonly reports: readonly string[];
  /** The names of the files that cannot be imported, and what each is. */
  readonly broken: ReadonlyMap<string, string>;
};

/** Writes so many files into a folder; those that are broken stand among the others, evenly. */
export async function makeFlood(
  folder: string,
  count: number,
  brokenCount: number,
): Promise<Flood> {
  await mkdir(folder, { recursive: true });
  const reports: string[] = [];
  const broken = new Map<string, string>();
  for (let number = 1; number <= count; number++) {
    const stem = `report-${String(number).padStart(5, '0')}`;
    const breakage = breakages[broken.size % breakages.length];
    const isBroken =
      broken.size < brokenCount && number * brokenCount >= (broken.size + 0.5) * count;
    if (isBroken && breakage) {
      const name = `${stem}.${breakage.extension}`;
      await breakage.write(join(folder, name));
      broken.set(name, breakage.what);
    } else {
      await writeFile(join(folder, `${stem}.txt`), reportOf(number));
      reports.push(`${stem}.txt`);
    }
  }
  return { folder, reports, broken };
}

type Breakage = {
  readonly what: string;
  readonly extension: string;
  readonly write: (file: string) => Promise<void>;
};

const bytes = (what: string, extension: string, content: Uint8Array | string): Breakage => ({
  what,
  extension,
  write: (file) => writeFile(file, content),
});

const breakages: readonly Breakage[] = [
  bytes(
    'a picture',
    'txt',
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      Buffer.alloc(2000, 7),
      Buffer.alloc(50),
    ]),
  ),
  bytes('nothing', 'txt', ''),
  bytes('blanks', 'txt', '  \n\n\t\n'),
  {
    what: 'a hundred megabytes',
    extension: 'txt',
    write: (file) => writeFile(file, Buffer.alloc(101_000_000, 'The talks went on for long.\n')),
  },
  bytes('a page of scripts', 'html', '<!doctype html><title></title><script>start()</script>'),
  bytes(
    'a document of a word processor',
    'txt',
    Buffer.from('PK\x03\x04\x14\0\x06\0word\0\0', 'latin1'),
  ),
  { what: 'a link to nothing', extension: 'txt', write: (file) => symlink('nowhere.txt', file) },
  bytes('a record cut off', 'jsonl', '{"id": "1", "title": "A meeting", "text": "The President\n'),
  bytes(
    'a PDF',
    'txt',
    Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n\0\0', 'latin1'),
  ),
  // “Встреча” and a sentence in the letters of Windows-1251.
  bytes(
    'letters of another encoding',
    'txt',
    Buffer.from(
      '\xc2\xf1\xf2\xf0\xe5\xf7\xe0\n\n\xcf\xf0\xe5\xe7\xe8\xe4\xe5\xed\xf2 \xe2\xf1\xf2\xf0\xe5\xf2\xe8\xeb\xf1\xff.\n',
      'latin1',
    ),
  ),
];

const guests = [
  { name: 'Ada Larsen', office: 'Foreign Minister', country: 'Norway' },
  { name: 'Tomas Ruiz', office: 'Prime Minister', country: 'Peru' },
  { name: 'Mirela Ionescu', office: 'President', country: 'Romania' },
  { name: 'Sione Fonua', office: 'Prime Minister', country: 'Tonga' },
  { name: 'Awa Diallo', office: 'Minister of Trade', country: 'Senegal' },
  { name: 'Jan Novotny', office: 'Speaker of the Parliament', country: 'Czechia' },
  { name: 'Lucia Rossi', office: 'Defence Minister', country: 'Italy' },
] as const;

/** A report that nobody published, one a day from 2 January 2001 on. */
function reportOf(number: number): string {
  const day = format(addDays(new Date(2001, 0, 1), number), 'd MMMM yyyy');
  const { name, office, country } = guests[number % guests.length] ?? guests[0];
  return [
    `${office} of ${country} ${name} received in Astana`,
    day,
    'Astana',
    '',
    `President of Kazakhstan Nursultan Nazarbayev received ${office} of ${country} ${name}. They spoke of ${number} joint projects.`,
    '',
    `“We value this friendship,” ${name} said.`,
    '',
  ].join('\n');
}
