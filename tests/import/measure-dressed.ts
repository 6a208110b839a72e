import type { CaptureParts } from './capture-parts.ts';
import type { DevRecord } from './dev-captures.ts';
import {
  type Dress,
  type Dressed,
  findLosses,
  type Losses,
  lossKinds,
  reportsToDress,
} from './dress-captures.ts';
import { bareCapture, furnitures } from './furniture.ts';
import { pageLayouts } from './page-layouts.ts';

/** What is lost in reports that stand in other furniture, by its name. */
export function measureDressed(count: number): (readonly [string, Losses])[] {
  const records = reportsToDress(count);
  return dresses.map(([name, dress]) => [name, findLosses(records, dress)]);
}

/** Each dress by its name. */
export const dresses: readonly (readonly [string, Dress])[] = [
  ...[{ page: 'no page', wrap: bareCapture }, ...furnitures].map(
    ({ page, wrap }): [string, Dress] => [
      page,
      (parts, { id }) => ({ file: `${id}.txt`, text: wrap(parts).join('\n'), place: null }),
    ],
  ),
  ...pageLayouts.map(({ layout, render }): [string, Dress] => [
    layout,
    (parts, { id }) => ({ file: `${id}.html`, text: render(parts), place: parts.placeLine }),
  ]),
  ['a line of JSON Lines', dressAsRecord],
];

function dressAsRecord(_: CaptureParts, record: DevRecord): Dressed {
  const { id, source, url, title, date, place, text } = record;
  return {
    file: `${id}.jsonl`,
    text: `${JSON.stringify({ id, source, url, title, date, place, text })}\n`,
    place,
    body: text,
  };
}

/** The losses as lines for people: how many of each kind, and each of them where they are asked for. */
export function dressedLines(count: number, withLosses: boolean): string[] {
  return measureDressed(count).flatMap(([name, losses]) => [
    `${count} reports in ${name}: ${lossKinds.map((kind) => `${kind} ${losses[kind].length}`).join(', ')} not as in their captures`,
    ...(withLosses
      ? lossKinds.flatMap((kind) => losses[kind].map((line) => `${kind} ${line}`))
      : []),
  ]);
}
