import type { Evidence, Finding } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';
import { readDateline } from './datelines.ts';

/** Whose page it is, and its address. */
export type PageOrigin = { readonly publisher: Finding | null; readonly url: Finding | null };

/** Finds publisher and address: what the form states, an address that the page prints of itself, an agency’s name. */
export function findOrigin(outline: Outline): PageOrigin {
  const url = statedUrl(outline) ?? printedUrl(outline);
  return { publisher: statedPublisher(outline) ?? hostOf(url) ?? agencyOf(outline), url };
}

function statedUrl({ source }: Outline): Finding | null {
  const { url } = source.stated;
  if (!url || !/^https?:\/\/\S+$/iu.test(url.value)) return null;
  return { value: url.value, confidence: 0.98, basis: 'header', evidence: evidenceOfStated(url) };
}

function statedPublisher({ source }: Outline): Finding | null {
  const { publisher } = source.stated;
  if (!publisher) return null;
  return {
    value: publisher.value,
    confidence: 0.95,
    basis: 'header',
    evidence: evidenceOfStated(publisher),
  };
}

function evidenceOfStated(stated: { value: string; line: number | null }): Evidence | null {
  return stated.line === null ? null : { line: stated.line, words: stated.value };
}

const labelled =
  /^(?:direct link|permanent link|permalink|link|url|address|source|original|read (?:it )?(?:on|at)|canonical)\b[^:]{0,20}:?\s*\(?((?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/[^\s)]*)?)\)?$/iu;
/** Rules of lines that speak of other pages. */
const ofOtherPages: ReadonlySet<string> = new Set(['related', 'tags']);
const bare = /^<?(https?:\/\/[^\s>]+)>?$/iu;

/** The address that a line of the page gives as its own; the last, which pages set at their foot. */
function printedUrl({ removed }: Outline): Finding | null {
  const lines = removed.filter(({ rule }) => !ofOtherPages.has(rule));
  for (const { line, text } of lines.toReversed()) {
    const words = (labelled.exec(text.trim()) ?? bare.exec(text.trim()))?.[1];
    if (words === undefined) continue;
    const value = /^https?:/iu.test(words) ? words : `http://${words}`;
    return { value, confidence: 0.95, basis: 'header', evidence: { line, words } };
  }
  return null;
}

function hostOf(url: Finding | null): Finding | null {
  const host = url ? /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url.value)?.[1] : undefined;
  if (!url || host === undefined) return null;
  const evidence = url.evidence?.words.includes(host)
    ? { ...url.evidence, words: host }
    : url.evidence;
  return { value: host.toLowerCase(), confidence: 0.9, basis: 'address', evidence };
}

/** “ASTANA. KAZINFORM –”, “(Xinhua) --”. */
function agencyOf(outline: Outline): Finding | null {
  const [paragraph] = outline.paragraphs;
  const agency = paragraph ? readDateline(paragraph.text)?.agency : null;
  if (!paragraph || agency === null || agency === undefined) return null;
  return {
    value: agency,
    confidence: 0.85,
    basis: 'header',
    evidence: { line: paragraph.first, words: agency },
  };
}
