import { foldName } from '../../../archive/name.ts';
import { countryCalled } from '../countries.ts';
import { notHeldWords } from './title-vocabulary.ts';
import type { TitleRun } from './titles-in-words.ts';

/** True when two titles say the same office; one without a country may be that of any. */
export function isSameTitle(a: TitleRun, b: TitleRun): boolean {
  if (a.isHeld !== b.isHeld) return false;
  const country = bodyKey(a.country);
  const other = bodyKey(b.country);
  if (country !== null && other !== null && country !== other) return false;
  const one = officeKey(a.office);
  const two = officeKey(b.office);
  if (one === two) return true;
  return one.replace(/^federal /u, '') === two.replace(/^federal /u, '');
}

function bodyKey(name: string | null): string | null {
  return name === null ? null : (countryCalled(name) ?? foldName(name));
}

function officeKey(office: string): string {
  return foldName(office)
    .split(/[\s-]+/u)
    .filter((word) => !notHeldWords.has(word) && word !== 'the')
    .join(' ');
}
