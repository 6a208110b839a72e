import { findLosses, type Losses, lossKinds, reportsToDress } from './dress-captures.ts';
import { bareCapture, furnitures } from './furniture.ts';
import { pageLayouts } from './page-layouts.ts';

/** What is lost in reports that stand in other furniture, by its name. */
export function measureDressed(count: number): (readonly [string, Losses])[] {
  const records = reportsToDress(count);
  const texts = [{ page: 'no page', wrap: bareCapture }, ...furnitures];
  return [
    ...texts.map(({ page, wrap }): [string, Losses] => [
      page,
      findLosses(records, (parts, { id }) => ({
        file: `${id}.txt`,
        text: wrap(parts).join('\n'),
        place: null,
      })),
    ]),
    ...pageLayouts.map(({ layout, render }): [string, Losses] => [
      layout,
      findLosses(records, (parts, { id }) => ({
        file: `${id}.html`,
        text: render(parts),
        place: parts.placeLine,
      })),
    ]),
  ];
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
