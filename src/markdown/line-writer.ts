import type { Element } from 'hast';

import { type PagePart, partOfLine } from './page-part.ts';

/** The words of a saved page as lines, counted from 1: line n is `lines[n - 1]`. */
export type PageLines = {
  readonly lines: readonly string[];
  /** What part of the page a line stood in, so far as its elements say; lines of running text have none. */
  readonly parts: ReadonlyMap<number, PagePart>;
  /** The line on which the words of an element begin; elements without words have none. */
  readonly lineOf: ReadonlyMap<Element, number>;
};

/** How words stand in a page: the elements around them, the outermost first, and whether line ends are kept. */
export type Words = {
  readonly ancestors: readonly Element[];
  readonly isPreformatted: boolean;
};

/** Writes words into lines, folds their white space and keeps what part of the page each line stood in. */
export class LineWriter {
  private readonly lines: string[] = [];
  private readonly parts = new Map<number, PagePart>();
  private readonly lineOf = new Map<Element, number>();
  private text = '';
  private ancestors: (readonly Element[])[] = [];
  private begun: Element[] = [];
  private needsBlank = false;
  private needsGap = false;
  private hasBroken = false;
  private seam: 'none' | 'left' | 'between' = 'none';

  write(value: string, { ancestors, isPreformatted }: Words): void {
    if (!isPreformatted) return this.writeRun(value, ancestors);
    value.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) this.breakLine();
      this.writeRun(line, ancestors);
    });
  }

  /** Notes that an element’s words begin with whatever is written next. */
  begin(element: Element): void {
    this.begun.push(element);
  }

  enterApart(): void {
    if (this.seam === 'left') this.seam = 'between';
  }

  leaveApart(): void {
    this.seam = 'left';
  }

  endBlock(): void {
    this.endLine();
    this.needsGap = true;
  }

  /** `<br>`: the first ends the line, a second one right after it the block. */
  breakLine(): void {
    const isSecond = this.text.trim() === '' && this.hasBroken;
    this.endLine();
    if (isSecond) this.needsGap = true;
    this.hasBroken = true;
  }

  finish(): PageLines {
    this.endLine();
    return { lines: this.lines, parts: this.parts, lineOf: this.lineOf };
  }

  private endLine(): void {
    const text = this.text.replace(/ +$/, '');
    if (text.trim() !== '') {
      if (this.needsGap && this.lines.length > 0) this.lines.push('');
      this.lines.push(text);
      this.place();
      this.needsGap = false;
    }
    this.text = '';
    this.ancestors = [];
    this.needsBlank = false;
    this.hasBroken = false;
    this.seam = 'none';
  }

  private writeRun(value: string, ancestors: readonly Element[]): void {
    for (const word of value.match(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g) ?? []) {
      if (/^[ \t\n\f\r]/.test(word)) this.needsBlank = true;
      else this.writeWord(word, ancestors);
    }
  }

  private writeWord(word: string, ancestors: readonly Element[]): void {
    const isSeam = this.seam === 'between' && /[\p{L}\p{N}]$/u.test(this.text);
    if (this.text !== '' && (this.needsBlank || (isSeam && /^[\p{L}\p{N}]/u.test(word))))
      this.text += ' ';
    this.text += word;
    if (word.trim() !== '' && this.ancestors.at(-1) !== ancestors) this.ancestors.push(ancestors);
    this.needsBlank = false;
    this.seam = 'none';
  }

  /** Gives the line just written its part, and to the elements begun since the last one this line. */
  private place(): void {
    const line = this.lines.length;
    const part = partOfLine(this.ancestors);
    if (part) this.parts.set(line, part);
    for (const element of this.begun) {
      const isOnLine = this.ancestors.some((ancestors) => ancestors.includes(element));
      if (isOnLine) this.lineOf.set(element, line);
    }
    this.begun = [];
  }
}
