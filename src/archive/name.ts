import type { AgentRecord } from './agent.ts';

/** Letters that Unicode does not decompose (UAX 15) and that spellings exchange for plain ones. */
const undecomposed: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  '’': "'",
  ʼ: "'",
  '‘': "'",
};

/** A name as it is compared: lower case, without diacritics, with one kind of apostrophe and of blank. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœþð’ʼ‘]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/[\s\u00a0]+/g, ' ')
    .normalize('NFC')
    .trim();
}

/** The words of a variant, which may have days and a language beside them. */
export function printedName(variant: string | { readonly name: string }): string {
  return typeof variant === 'string' ? variant : variant.name;
}

/** Every name under which an agent may be found in a text, with where the record gives it. */
export function namesOf(agent: AgentRecord): { name: string; path: PropertyKey[] }[] {
  return [
    { name: agent.name, path: ['name'] },
    ...(agent.variants ?? []).map((variant, index) => ({
      name: printedName(variant),
      path: ['variants', index],
    })),
    ...(agent.native ?? []).map(({ name }, index) => ({ name, path: ['native', index, 'name'] })),
    ...(agent.attested ?? []).map(({ form }, index) => ({
      name: form,
      path: ['attested', index, 'form'],
    })),
  ];
}
