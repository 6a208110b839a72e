import { foldWhiteSpace } from '../../../archive/white-space.ts';
import type { SourceText } from '../source/source-text.ts';
import { labelLists } from './furniture-lists.ts';
import { findHeadline, type Headline } from './headline.ts';
import type { Outline } from './outline.ts';
import { isInPart, labelSourceLine } from './page-labels.ts';
import { removeFurniture } from './remove-furniture.ts';
import { splitReports } from './split-reports.ts';
import { joinLines } from './join-lines.ts';
import { type Line, type Unit, unitOf } from './units.ts';

/** The reports that a source text holds, in its order: at least one, and together they claim all its lines. */
export function outlineReports(source: SourceText): Outline[] {
  const lines = linesOf(source);
  const units = labelLists(joinLines(lines, (line) => labelSourceLine(source, line)));
  const reports = splitReports(units);
  const count = source.lines.length - (source.lines.at(-1) === '' ? 1 : 0);
  return reports.map((report, index) => {
    const next = reports[index + 1]?.[0];
    return outlineOf(source, report, {
      first: index === 0 ? 1 : (report[0]?.first ?? 1),
      last: next ? next.first - 1 : Math.max(count, 1),
      isFirst: index === 0,
    });
  });
}

function linesOf({ lines }: SourceText): Line[] {
  return lines.flatMap((line, index) => {
    const text = foldWhiteSpace(line);
    return text === '' ? [] : [{ number: index + 1, text, length: line.trimEnd().length }];
  });
}

function outlineOf(
  source: SourceText,
  units: readonly Unit[],
  { first, last, isFirst }: { first: number; last: number; isFirst: boolean },
): Outline {
  const headline = findHeadline(units, {
    title: isFirst ? (source.stated.title?.value ?? null) : null,
    isHeading: (unit) => isInPart(source, unit, 'heading'),
    isCaption: (unit) => isInPart(source, unit, 'caption'),
  });
  const rules = removeFurniture(units, headline);
  const kept = units.filter((_, at) => rules[at] === null && !isInHeadline(headline, at));
  const title = headline ? titleOf(units, headline) : null;
  const paragraphs = kept.map(({ text, first: from, last: to }) => ({
    text,
    first: from,
    last: to,
  }));
  return {
    source,
    first,
    last,
    title,
    paragraphs,
    removed: units.flatMap(({ lines }, at) => {
      const rule = rules[at];
      return rule ? lines.map(({ number, text }) => ({ line: number, text, rule })) : [];
    }),
    isWrapped: [title, ...paragraphs].some((part) => part !== null && part.last > part.first),
  };
}

function titleOf(units: readonly Unit[], headline: Headline): Outline['title'] {
  const { text, first, last } = unitOf(
    units.slice(headline.from, headline.to + 1).flatMap(({ lines }) => lines),
    null,
  );
  return { text, first, last, confidence: headline.confidence };
}

function isInHeadline(headline: Headline | null, at: number): boolean {
  return headline !== null && at >= headline.from && at <= headline.to;
}
