/** What a file seems to be that is neither text nor page nor record, and what to do with it. */
export type ForeignKind = { readonly name: string; readonly cure: string };

const unpack = 'unpack it, and import what it holds';
const saveAsText = 'open it and save it as plain text in UTF-8';
const notItsPicture = 'import the text of the report, not a picture of it';
const saveAsPage = 'save the page from the browser as “Web page, HTML only”';

/** The first bytes of a file, each as one character, and what they belong to; the first that fits. */
const signatures: readonly (ForeignKind & { readonly begins: RegExp })[] = [
  { begins: /^%PDF-/, name: 'a PDF', cure: 'save its text in UTF-8, as `pdftotext` does' },
  { begins: /^PK\x03\x04[^]*word\//, name: 'a Word document (DOCX)', cure: saveAsText },
  { begins: /^PK\x03\x04[^]*xl\//, name: 'a spreadsheet (XLSX)', cure: saveAsText },
  { begins: /^PK\x03\x04[^]*ppt\//, name: 'a presentation (PPTX)', cure: saveAsText },
  { begins: /^PK\x03\x04[^]*opendocument/, name: 'an OpenDocument file', cure: saveAsText },
  { begins: /^PK(?:\x03\x04|\x05\x06)/, name: 'a ZIP archive', cure: unpack },
  { begins: /^\xd0\xcf\x11\xe0/, name: 'an Office document (DOC, XLS)', cure: saveAsText },
  { begins: /^\{\\rtf/, name: 'a rich-text document (RTF)', cure: saveAsText },
  { begins: /^\x89PNG/, name: 'an image (PNG)', cure: notItsPicture },
  { begins: /^\xff\xd8\xff/, name: 'an image (JPEG)', cure: notItsPicture },
  { begins: /^GIF8[79]a/, name: 'an image (GIF)', cure: notItsPicture },
  { begins: /^RIFF[^]{4}WEBP/, name: 'an image (WebP)', cure: notItsPicture },
  { begins: /^(?:II\*\0|MM\0\*)/, name: 'an image (TIFF)', cure: notItsPicture },
  {
    begins: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<svg[\s>]/,
    name: 'an image (SVG)',
    cure: notItsPicture,
  },
  { begins: /^\x1f\x8b/, name: 'a packed file (gzip)', cure: unpack },
  { begins: /^BZh[1-9]1AY/, name: 'a packed file (bzip2)', cure: unpack },
  { begins: /^\xfd7zXZ/, name: 'a packed file (xz)', cure: unpack },
  { begins: /^\x28\xb5\x2f\xfd/, name: 'a packed file (zstd)', cure: unpack },
  { begins: /^7z\xbc\xaf/, name: 'a 7z archive', cure: unpack },
  { begins: /^Rar!\x1a/, name: 'a RAR archive', cure: unpack },
  { begins: /^[^]{257}ustar/, name: 'a TAR archive', cure: unpack },
  {
    begins: /^SQLite format 3/,
    name: 'a database (SQLite)',
    cure: 'export its reports as JSON Lines',
  },
  {
    begins: /^(?:ID3|OggS|fLaC|[^]{4}ftyp|\x1a\x45\xdf\xa3)/,
    name: 'a recording',
    cure: 'import its transcript',
  },
  { begins: /^bplist00/, name: 'a web archive of Safari', cure: saveAsPage },
  { begins: /^WARC\/\d/, name: 'a web archive (WARC)', cure: unpack },
  {
    begins: /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+?content-type:\s*multipart\/related/i,
    name: 'a web page with its pictures in one file (MHTML)',
    cure: saveAsPage,
  },
  {
    begins: /^\s*<\?xml[^>]*>(?:\s|<!--[^]*?-->)*<(?!!doctype html|html)/i,
    name: 'an XML file',
    cure: 'save the page of each report, or its text',
  },
];

const headBytes = 4_096;

/** What a file is, by its first bytes, that holds no text to import; undefined when it may be text. */
export function foreignKind(bytes: Uint8Array): ForeignKind | undefined {
  // A `TextDecoder` takes Latin 1 for Windows-1252, where a byte is not always the character of its number.
  const head = Buffer.from(bytes.subarray(0, headBytes))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  const signed = signatures.find(({ begins }) => begins.test(head));
  if (signed) return signed;
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head)) return undefined;
  if (isUnmarkedUtf16(head)) return { name: 'UTF-16 without its mark', cure: 'save it as UTF-8' };
  const odd = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  const isBinary = bytes.includes(0) || odd * 20 > head.length;
  return isBinary ? { name: 'a binary file, and no text', cure: saveAsText } : undefined;
}

/** Every second byte of a text in UTF-16 is zero, as long as its letters are Latin. */
function isUnmarkedUtf16(head: string): boolean {
  const zeros = head.match(/\0/g)?.length ?? 0;
  return zeros >= 2 && zeros * 2.2 >= head.length && /^(?:\0[^\0]|[^\0]\0)+/.test(head);
}
