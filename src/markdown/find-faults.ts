import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import type { Position } from '../archive/issue.ts';
import type { RuleId } from '../archive/rules/table.ts';

/** What stands in a text and is never shown. `flaw` tells that words are hidden by it: a whole block, or inside one. */
export type TextFault = {
  readonly rule: RuleId;
  readonly position: Position;
  readonly message: string;
  readonly cure: string;
  readonly flaw?: 'block' | 'inline';
};

/** A report is words and may link to the web; a page of the archive may also link within it and to a mailbox. */
export type TextKind = 'report' | 'page';

/** Finds HTML, images, and links that lead elsewhere than to the web. `firstLine` is the line on which the text begins. */
export function findFaults(tree: Root, firstLine: number, kind: TextKind): TextFault[] {
  const faults: TextFault[] = [];
  visit(tree, (node, index, parent) => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const position = { line: start.line + firstLine - 1, column: start.column };
    const flaw = parent?.type === 'paragraph' || parent?.type === 'heading' ? 'inline' : 'block';
    if (node.type === 'html') {
      const before = parent?.children.slice(0, index) ?? [];
      const isEndOfKnown =
        node.value.startsWith('</') && before.some(({ type }) => type === 'html');
      if (!isEndOfKnown) faults.push({ ...html(node.value), position, flaw });
    }
    if (node.type === 'image') faults.push({ ...image(node.url), position, flaw: 'inline' });
    if (node.type === 'imageReference')
      faults.push({ ...image(node.label ?? node.identifier), position, flaw: 'inline' });
    if ((node.type === 'link' || node.type === 'definition') && !leadsToTheWeb(node.url, kind))
      faults.push({ ...link(node.url), position });
  });
  return faults;
}

function html(value: string) {
  return {
    rule: 'html-in-text',
    message: `The text holds HTML, which is never shown: \`${short(value)}\``,
    cure: 'remove it, or write `\\<` if the source prints the sign',
  } as const;
}

function image(address: string) {
  return {
    rule: 'image-in-text',
    message: `The text holds an image, which is never shown: \`${short(address)}\``,
    cure: 'remove it: the archive holds words; name the picture in a note if it matters',
  } as const;
}

function link(address: string) {
  return {
    rule: 'link-target',
    message: `The link leads to \`${short(address)}\`, which is no address of the web`,
    cure: 'write the whole address, `https://…`, or leave the words without a link',
  } as const;
}

/** Browsers leave out blanks and control characters before they look at the scheme (WHATWG URL, 4.4). */
function leadsToTheWeb(address: string, kind: TextKind): boolean {
  if (!isReadable(address)) return false;
  const bare = address.replace(/[\u0000-\u0020]/g, '');
  if (/^https?:\/\/[^/]/i.test(bare)) return true;
  return kind === 'page' && /^(?:mailto:|#|\/(?![/\\]))/i.test(bare);
}

/** False of an address that no browser can read, as `http://[`, or that no file name can be made of, as `/%FF`. */
function isReadable(address: string): boolean {
  // As the renderer writes it (micromark’s `normalizeUri`): a host or a port cannot have `%20`.
  const written = address.replace(
    /%(?![0-9A-Za-z]{2})|[^!#$%&-;=?-Z_a-z~\u0080-\uffff]/g,
    encodeURIComponent,
  );
  const url = URL.parse(written, 'https://archive.invalid/page/');
  if (!url) return false;
  try {
    decodeURIComponent(url.host === 'archive.invalid' ? `${url.pathname}${url.hash}` : '');
    return true;
  } catch {
    return false;
  }
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
