import { formatDate, parseDate } from '../../../archive/date.ts';
import type { Finding } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';
import { type Dateline, readDateline } from './datelines.ts';
import { edtfOf, findDates } from '../dates/date-phrases.ts';
import { type HeaderDay, headerDays } from './header-days.ts';
import { evidenceOf } from './opening.ts';
import { farDay, type TextDay, textDay } from './text-days.ts';

/** The day of the event and that of publication, as far as a report and its page say them. */
export type FoundDays = { readonly date: Finding | null; readonly published: Finding | null };

/** Finds the day of the event apart from that of publication: the text’s own words before a line above it before a stamp. */
export function findDays(outline: Outline): FoundDays {
  const { days, unread } = headerDays(outline);
  const above = dayAbove(outline, days);
  const published = publishedDay(outline, days);
  const line = datelineDay(outline, above?.value ?? published?.value ?? null);
  const written = above ?? onlyPublished(published) ?? line ?? dayOfAddress(outline);
  const text = textDay(outline, lastDayOf(written));
  const date = agree(text, written, above ? otherDays(days, above) : []);
  return {
    date: withDoubts(text ? date : besideFarDay(date, outline), unread),
    published: published ?? dayOfPage(days, date),
  };
}

/** A day above the text that is after that of the event can only be the day on which the page was made. */
function dayOfPage(days: readonly HeaderDay[], date: Finding | null): Finding | null {
  const last = lastDayOf(date);
  const day = days.find(
    ({ edtf, fault }) =>
      fault === undefined && /^\d{4}-\d\d-\d\d$/u.test(edtf) && last !== null && edtf > last,
  );
  if (!day) return null;
  return { value: day.edtf, confidence: 0.8, basis: 'publication', evidence: day.evidence };
}

/** The date that stands nearest above the text without being called that of publication. */
function dayAbove({ source, title }: Outline, days: readonly HeaderDay[]): Finding | null {
  const own = days.filter(({ kind }) => kind !== 'published');
  const day =
    own.findLast(({ evidence }) => isOfTheEvent(evidence.line, own, title?.last ?? 0)) ?? own[0];
  if (day) return headerFinding(day);
  const stated = source.stated.date;
  const value = stated ? statedDay(stated.value) : null;
  if (!stated || value === null) return null;
  const evidence = stated.line === null ? null : { line: stated.line, words: stated.value };
  return { value, confidence: 0.92, basis: 'header', evidence };
}

/** Of two dates around the headline the second, beneath it, is that of the event: the first is that of the page. */
function isOfTheEvent(line: number, own: readonly HeaderDay[], title: number): boolean {
  const [first] = own;
  return first !== undefined && first.evidence.line < title && line > title && line - title < 10;
}

function headerFinding({ edtf, evidence, kind, fault }: HeaderDay): Finding {
  const isStamp = kind === 'stamp';
  const found: Finding = {
    value: edtf,
    confidence: fault === undefined ? (isStamp ? 0.86 : 0.92) : 0.6,
    basis: isStamp ? 'publication' : 'header',
    evidence,
  };
  return fault === undefined ? found : { ...found, review: fault };
}

function publishedDay({ source }: Outline, days: readonly HeaderDay[]): Finding | null {
  const day = days.find(
    ({ kind, edtf }) => kind === 'published' && /^\d{4}-\d\d-\d\d$/u.test(edtf),
  );
  if (day)
    return { value: day.edtf, confidence: 0.97, basis: 'publication', evidence: day.evidence };
  const stated = source.stated.published;
  const value = stated ? statedDay(stated.value) : null;
  if (!stated || value?.length !== 10) return null;
  const evidence = stated.line === null ? null : { line: stated.line, words: stated.value };
  return { value, confidence: 0.97, basis: 'publication', evidence };
}

/** Where the page gives no other day, that of publication is the best it has. */
function onlyPublished(published: Finding | null): Finding | null {
  return published && { ...published, confidence: 0.75 };
}

function statedDay(words: string): string | null {
  const [phrase] = findDates(words);
  return phrase ? edtfOf(phrase) : null;
}

/** The day of an agency’s dateline, its year from elsewhere on the page. */
function datelineDay(outline: Outline, other: string | null): Finding | null {
  const [paragraph] = outline.paragraphs;
  const dateline: Dateline | null = paragraph ? readDateline(paragraph.text) : null;
  if (!paragraph || !dateline?.phrase) return null;
  const year = other === null ? null : Number(other.slice(0, 4));
  const value = edtfOf(dateline.phrase, year);
  if (value?.length !== 10) return null;
  const evidence = evidenceOf(outline, paragraph, dateline.phrase.at, dateline.phrase.words);
  return { value, confidence: 0.7, basis: 'publication', evidence };
}

/** `https://…/2019/03/28/…`: the day on which the page was made. */
function dayOfAddress({ source }: Outline): Finding | null {
  const url = source.stated.url;
  const match = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:[/-]|$)/u.exec(url?.value ?? '');
  const day = match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`) : null;
  return day ? { value: day.edtf, confidence: 0.6, basis: 'address', evidence: null } : null;
}

function lastDayOf(finding: Finding | null): string | null {
  const date = finding ? parseDate(finding.value) : null;
  return date && date.form !== 'month' && date.form !== 'year' ? date.to : null;
}

/** The other dates of the same lines, where they say something else. */
function otherDays(days: readonly HeaderDay[], above: Finding): HeaderDay[] {
  return days.filter(({ edtf, kind }) => kind !== 'published' && edtf !== above.value);
}

/** What text and page say together; where they disagree the better one, with both named for an editor. */
function agree(
  text: TextDay | null,
  written: Finding | null,
  others: readonly HeaderDay[],
): Finding | null {
  if (!text) return written && asWritten(written, others);
  const said: Finding = {
    value: text.edtf,
    confidence: text.how === 'said' ? 0.96 : 0.88,
    basis: 'text',
    evidence: text.evidence,
  };
  if (text.fault !== undefined) return { ...said, confidence: 0.6, review: text.fault };
  if (!written) return said;
  if (text.how === 'same') return onTheDay(written, others);
  if (text.edtf === written.value) return { ...said, confidence: 0.98 };
  if (text.how === 'reckoned' || written.basis !== 'header') return said;
  return {
    ...said,
    confidence: 0.75,
    review: `The text says ${wordsOf(text.edtf)} (“${text.evidence.words}”), a line above it ${wordsOf(written.value)}: the text is followed.`,
  };
}

/** “Today” in the text makes the day of writing that of the event. */
function onTheDay(written: Finding, others: readonly HeaderDay[]): Finding {
  if (written.review !== undefined || others.length > 0) return asWritten(written, others);
  return { ...written, confidence: Math.max(written.confidence, 0.95) };
}

function asWritten(written: Finding, others: readonly HeaderDay[]): Finding {
  if (written.review !== undefined) return written;
  const [other] = others;
  if (other)
    return {
      ...written,
      confidence: Math.min(written.confidence, 0.75),
      review: `The page gives ${wordsOf(written.value)} and ${wordsOf(other.edtf)}: which is the day of the event?`,
    };
  if (written.confidence >= 0.8) return written;
  const what = written.basis === 'address' ? 'address' : 'day of publication';
  return {
    ...written,
    review: `Only the ${what} gives ${wordsOf(written.value)}: was the event on that day?`,
  };
}

/** A day above the text, while the text gives its encounter one of another month: both are named for an editor. */
function besideFarDay(date: Finding | null, outline: Outline): Finding | null {
  const writing = lastDayOf(date);
  if (!date || writing === null || date.review !== undefined) return date;
  const far = farDay(outline, writing);
  if (!far) return date;
  return {
    ...date,
    confidence: Math.min(date.confidence, 0.75),
    review: `The text says “${far.words}” (line ${far.line}), the page ${wordsOf(date.value)}: which is the day of the event?`,
  };
}

function wordsOf(edtf: string): string {
  const date = parseDate(edtf);
  return date ? formatDate(date) : edtf;
}

function withDoubts(date: Finding | null, unread: readonly string[]): Finding | null {
  const [doubt] = unread;
  if (!date || doubt === undefined || date.review !== undefined || date.basis === 'text')
    return date;
  return { ...date, confidence: Math.min(date.confidence, 0.75), review: doubt };
}
