import { formOfPage, type PageSource } from './page-form.ts';
import { titleOfPage } from './page-title.ts';
import type { Stated, StatedValue } from './source-text.ts';

/** What a page says of itself by its elements: its head, its headings, its `<time>`, and what it gives to search engines. */
export function statedOfPage(page: PageSource): Stated {
  const form = formOfPage(page);
  const { metas, linked, language, canonical } = form;
  const published =
    publishedMetas.map((name) => metas.get(name)).find(Boolean) ?? linked.datePublished;
  const publisher = metas.get('og:site_name') ?? linked.publisher;
  const url = [canonical, metas.get('og:url'), form.savedFrom].find(
    (each) => each && isAddress(each),
  );
  const stated = {
    title: titleOfPage(page, form),
    date: form.time,
    published: form.publishedTime ?? unseen(published),
    url: unseen(url),
    publisher: unseen(publisher),
    language: unseen(/^[a-z]{2,3}(?=[-_]|$)/i.exec(language ?? '')?.[0].toLowerCase()),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** Names under which pages say when they were published (Open Graph, Dublin Core, schema.org, Parse.ly). */
const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'pubdate',
];

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

function unseen(value: string | undefined): StatedValue | undefined {
  return value ? { value, line: null } : undefined;
}
