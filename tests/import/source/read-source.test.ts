import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';

import { removedCharactersIn } from '../../../src/corpus/import/removal-log.ts';
import { bytesOf, read, refusalsOf } from './read.ts';

describe('a plain text', () => {
  test('is kept byte for byte and read line by line', () => {
    const bytes = bytesOf('Talks with Jan Holm\r\n\r\nThey met <Suggest To A Friend>.\rAgain.\n');
    const source = read('in/talks.txt', bytes);
    assert.deepEqual(source.lines, [
      'Talks with Jan Holm',
      '',
      'They met <Suggest To A Friend>.',
      'Again.',
      '',
    ]);
    assert.equal(source.bytes, bytes);
    assert.equal(source.sha256, createHash('sha256').update(bytes).digest('hex'));
    assert.equal(source.name, 'talks.txt');
    assert.deepEqual(source.stated, {});
  });

  test('loses characters that no text may hold, and each is in the removal log', () => {
    const source = read(
      'talks.txt',
      '\ufeffJan\u200b Ho\u00adlm\u200b\n\npage\u000ctwo\u0007\u202e',
    );
    assert.deepEqual(source.lines, ['Jan Holm', '', 'page two']);
    assert.deepEqual(removedCharactersIn(source), [
      { line: 1, text: 'U+200B', rule: 'character' },
      { line: 1, text: 'U+00AD', rule: 'character' },
      { line: 3, text: 'U+000C', rule: 'character' },
      { line: 3, text: 'U+0007', rule: 'character' },
      { line: 3, text: 'U+202E', rule: 'character' },
    ]);
  });

  test('may be UTF-16 if its mark says so', () => {
    assert.deepEqual(read('a.txt', bytesOf('\ufeffKöln – Ærø', 'utf16le')).lines, ['Köln – Ærø']);
    const swapped = Buffer.from('\ufeffKöln', 'utf16le').swap16();
    assert.deepEqual(read('a.txt', new Uint8Array(swapped)).lines, ['Köln']);
  });
});

describe('a page', () => {
  test('is told by its content, whatever its name', () => {
    const page = '<!doctype html><title>T</title><p>They met.';
    assert.deepEqual(
      ['talks.html', 'talks.HTM', 'talks.txt', 'talks', 'talks.php'].map((path) => {
        const { name, lines } = read(path, page);
        return [name, ...lines];
      }),
      [
        ['talks.html', 'They met.'],
        ['talks.HTM', 'They met.'],
        ['talks.txt.html', 'They met.'],
        ['talks.html', 'They met.'],
        ['talks.php.html', 'They met.'],
      ],
    );
  });

  test('is not what has a few angle brackets, nor what is only called so', () => {
    assert.deepEqual(read('talks.txt', '<Suggest To A Friend>\na < b').lines, [
      '<Suggest To A Friend>',
      'a < b',
    ]);
    const text = read('talks.html', 'Talks <of a kind>\n\nThey met.');
    assert.equal(text.name, 'talks.html.txt');
    assert.deepEqual(text.lines, ['Talks <of a kind>', '', 'They met.']);
  });

  test('is read in the encoding that it says, unless its bytes are UTF-8', () => {
    const cyrillic = '<meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2';
    assert.deepEqual(read('a.html', bytesOf(cyrillic, 'latin1')).lines, ['Привет']);
    const older =
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>\x93K\xf6ln\x94';
    assert.deepEqual(read('a.html', bytesOf(older, 'latin1')).lines, ['“Köln”']);
    assert.deepEqual(read('a.html', '<meta charset="windows-1251"><p>Привет').lines, ['Привет']);
    assert.deepEqual(read('a.html', bytesOf('\ufeff<!doctype html><p>Ærø', 'utf16le')).lines, [
      'Ærø',
    ]);
  });

  test('tells by its elements what it is', () => {
    const source = read(
      'page.html',
      `<!DOCTYPE html>
<!-- saved from url=(0031)https://press.example/talks/12 -->
<html lang="en-GB"><head>
<title>Talks with Jan Holm | Norland Press</title>
<meta property="og:site_name" content="Norland Press">
<meta property="article:published_time" content="2020-02-16T09:00:00Z">
</head><body>
<h1>Norland Press</h1>
<nav><a href="/">Talks</a><time datetime="2026-01-01">Today</time></nav>
<main><h2>Talks with Jan Holm</h2><time datetime="2020-02-14">14 February</time>
<p>They met.</p></main></body></html>`,
    );
    assert.deepEqual(source.lines, [
      'Norland Press',
      '',
      'Talks Today',
      '',
      'Talks with Jan Holm',
      '',
      '14 February',
      '',
      'They met.',
    ]);
    assert.deepEqual(source.stated, {
      title: { value: 'Talks with Jan Holm', line: 5 },
      date: { value: '2020-02-14', line: 7 },
      published: { value: '2020-02-16T09:00:00Z', line: null },
      url: { value: 'https://press.example/talks/12', line: null },
      publisher: { value: 'Norland Press', line: null },
      language: { value: 'en', line: null },
    });
    assert.equal(source.parts?.get(3), 'navigation');
  });

  test('tells by its linked data what no line says', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Press' },
        {
          '@type': 'NewsArticle',
          headline: 'Talks with Jan Holm',
          datePublished: '2020-02-16',
          publisher: { name: 'Norland Press' },
        },
      ],
    };
    const page = `<script type="application/ld+json">${JSON.stringify(data)}</script><script type="application/ld+json">{</script><link rel="canonical" href="https://press.example/12"><p>They met.</p>`;
    assert.deepEqual(read('a.html', page).stated, {
      title: { value: 'Talks with Jan Holm', line: null },
      published: { value: '2020-02-16', line: null },
      url: { value: 'https://press.example/12', line: null },
      publisher: { value: 'Norland Press', line: null },
    });
  });
});

describe('what cannot be imported is said to be what it is', () => {
  const binaries: readonly (readonly [string, string, string])[] = [
    ['talks.pdf', '%PDF-1.7\n%\xe2\xe3', 'The file is a PDF'],
    ['talks.txt', 'PK\x03\x04\x14\0\0\0word/document.xml', 'The file is a Word document (DOCX)'],
    ['talks.zip', 'PK\x03\x04\x14\0\0\0talks.txt', 'The file is a ZIP archive'],
    ['talks.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'The file is an Office document (DOC, XLS)'],
    ['talks.rtf', '{\\rtf1\\ansi Talks', 'The file is a rich-text document (RTF)'],
    ['talks.html', '\x89PNG\r\n\x1a\n', 'The file is an image (PNG)'],
    ['talks.jsonl.gz', '\x1f\x8b\x08', 'The file is a packed file (gzip)'],
    [
      'talks.mhtml',
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"',
      'The file is a web page with its pictures in one file (MHTML)',
    ],
    ['feed.xml', '<?xml version="1.0"?>\n<rss><channel>', 'The file is an XML file'],
    ['talks.bin', 'Talks\0\x01\x02', 'The file is a binary file, and no text'],
  ];
  for (const [path, head, message] of binaries)
    test(message, () => {
      const [refusal] = refusalsOf(path, bytesOf(head, 'latin1'));
      assert.equal(refusal?.split('; ')[0], message);
    });

  test('an empty file, and one without words', () => {
    assert.deepEqual(refusalsOf('a.txt', ''), ['The file is empty; save the report again']);
    assert.deepEqual(refusalsOf('a.html', '<!doctype html><script>var a;</script>'), [
      'The file holds no words; save the report again, with its text',
    ]);
  });

  test('bytes that are no text, with the first of them', () => {
    assert.deepEqual(refusalsOf('a.txt', bytesOf('K\xf6ln', 'latin1')), [
      'Byte 1 of the file (F6) is not UTF-8; save it as UTF-8: `iconv -f WINDOWS-1251 -t UTF-8` for a Cyrillic text of Windows',
    ]);
    assert.deepEqual(refusalsOf('a.html', bytesOf('<p>K\xf6ln', 'latin1')), [
      'Byte 4 of the file (F6) is not UTF-8; save it as UTF-8, or let it say its encoding: `<meta charset="windows-1251">`',
    ]);
    assert.deepEqual(refusalsOf('a.txt', bytesOf('Talks with Jan Holm', 'utf16le')), [
      'The file is UTF-16 without its mark; save it as UTF-8',
    ]);
  });
});

test('a capture is named after its file in letters that every file system takes', () => {
  assert.deepEqual(
    [
      'in/Talks, 14 May (1).txt',
      'Gespräch.md',
      '.hidden.txt',
      'con.txt',
      'notes.v2',
      'Встреча.txt',
      `${'long-'.repeat(40)}.txt`,
    ].map((path) => read(path, 'They met.').name),
    [
      'Talks-14-May-1.txt',
      'Gesprach.md',
      'hidden.txt',
      'capture-con.txt',
      'notes.v2',
      'capture-f94b1e4d.txt',
      'long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-l-0b2ef8d6.txt',
    ],
  );
});
