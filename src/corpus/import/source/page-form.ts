import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

import { foldWhiteSpace } from '../../../archive/white-space.ts';
import type { PagePart } from '../../../markdown/page-part.ts';
import { type LinkedData, linkedData } from './linked-data.ts';
import type { StatedValue } from './source-text.ts';

/** A page as far as it was read: its tree, and the lines made of it. */
export type PageSource = {
  readonly tree: Root;
  readonly lines: readonly string[];
  readonly parts: ReadonlyMap<number, PagePart>;
  readonly lineOf: ReadonlyMap<Element, number>;
};

/** What a page says of itself, as it says it: the first of each. */
export type PageForm = {
  /** The contents of `<meta>` by name or property, in lower case. */
  readonly metas: ReadonlyMap<string, string>;
  /** The headings of the text with their levels, in order. */
  readonly headings: readonly { readonly line: number; readonly level: number }[];
  readonly linked: LinkedData;
  readonly title?: string | undefined;
  readonly canonical?: string | undefined;
  /** Where a browser says that it saved the page from. */
  readonly savedFrom?: string | undefined;
  readonly language?: string | undefined;
  /** The first `<time>` of the text. */
  readonly time?: StatedValue | undefined;
  /** The first `<time>` that is said to be the day of publication. */
  readonly publishedTime?: StatedValue | undefined;
};

/** The regions of a page in which neither its headline nor its date stands. */
export const besideText: readonly (PagePart | undefined)[] = [
  'navigation',
  'aside',
  'footer',
  'control',
];

/** Gathers what the elements of a page say of it. */
export function formOfPage({ tree, parts, lineOf }: PageSource): PageForm {
  const said: Said = { metas: new Map(), headings: [], scripts: [] };
  visit(tree, ['element', 'comment'], (node) => {
    if (node.type === 'comment') said.savedFrom ??= savedFrom(node.value);
    if (node.type !== 'element') return;
    const line = lineOf.get(node) ?? null;
    const isBeside = line !== null && besideText.includes(parts.get(line));
    if (!isBeside) readers[node.tagName]?.(node, said, line);
  });
  return { ...said, linked: linkedData(said.scripts) };
}

/** A form while it is gathered. */
type Said = { -readonly [field in keyof SaidOnce]: SaidOnce[field] } & {
  readonly metas: Map<string, string>;
  readonly headings: { line: number; level: number }[];
  readonly scripts: string[];
};

type SaidOnce = Omit<PageForm, 'metas' | 'headings' | 'linked'>;

type Reader = (element: Element, said: Said, line: number | null) => void;

const readHeading: Reader = ({ tagName }, { headings }, line) => {
  if (line !== null) headings.push({ line, level: Number(tagName[1]) });
};

/** What each element says. */
const readers: Readonly<Record<string, Reader>> = {
  html: (element, said) => {
    said.language ??= attribute(element, 'lang') ?? attribute(element, 'xmlLang');
  },
  title: (element, said) => {
    said.title ??= wordsOf(element);
  },
  link: (element, said) => {
    if (attribute(element, 'rel') === 'canonical') said.canonical ??= attribute(element, 'href');
  },
  meta: (element, { metas }) => {
    const content = attribute(element, 'content');
    for (const key of ['property', 'name', 'itemProp']) {
      const name = attribute(element, key)?.toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  },
  script: (element, { scripts }) => {
    if (attribute(element, 'type') === 'application/ld+json') scripts.push(wordsOf(element));
  },
  time: (element, said, line) => {
    const value = attribute(element, 'dateTime') ?? wordsOf(element);
    const isPublished =
      'pubdate' in element.properties ||
      /datePublished/i.test(attribute(element, 'itemProp') ?? '');
    if (value === '') return;
    if (isPublished) said.publishedTime ??= { value, line };
    else said.time ??= { value, line };
  },
  h1: readHeading,
  h2: readHeading,
  h3: readHeading,
  h4: readHeading,
  h5: readHeading,
  h6: readHeading,
};

/** What Internet Explorer and Chrome write into a page that they save. */
function savedFrom(comment: string): string | undefined {
  return /^\s*saved from url=\(\d+\)(\S+)/.exec(comment)?.[1];
}

function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null) return undefined;
  return foldWhiteSpace(Array.isArray(value) ? value.join(' ') : String(value)) || undefined;
}

function wordsOf(element: Element): string {
  const words = element.children.map((child) =>
    child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : '',
  );
  return foldWhiteSpace(words.join(''));
}
