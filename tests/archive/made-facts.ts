import type { ContactLevel } from '../../src/archive/contact.ts';
import type { Contact } from '../../src/archive/reading/contacts.ts';
import type { Mention } from '../../src/archive/reading/mentions.ts';
import type { Outcome } from '../../src/archive/reading/outcomes.ts';
import type { Quotation } from '../../src/archive/reading/quotations.ts';
import type { Reading } from '../../src/archive/reading/reading.ts';

/** A contact in the first paragraph; `more` sets what else a test asks of it. */
export function contact(
  between: [string, string],
  level: ContactLevel = 'meeting',
  more: Partial<Contact> = {},
): Contact {
  const words = { p: '1', start: 0, end: 10, asDescribed: 'held talks' };
  return { ...words, between, level, setting: null, setBy: 'rule', ...more };
}

/** Speech in the second paragraph. */
export function quotation(speaker: string | null, text: string, more: Partial<Quotation> = {}) {
  return {
    p: '2',
    start: 0,
    end: text.length,
    text,
    speaker,
    certainty: speaker === null ? 'unknown' : 'certain',
    attribution: null,
    form: 'quoted',
    isFragment: false,
    isUnclosed: false,
    setBy: 'rule',
    ...more,
  } satisfies Quotation;
}

/** An invitation in the third paragraph. */
export function outcome(by: string | null, to: string | null, more: Partial<Outcome> = {}) {
  return {
    p: '3',
    start: 0,
    end: 7,
    kind: 'invitation',
    by,
    to,
    concerning: null,
    words: 'invited',
    status: 'none-recorded',
    fulfilledBy: null,
    setBy: 'rule',
    ...more,
  } satisfies Outcome;
}

/** A name in the first paragraph. */
export function mention(agent: string | null, surface: string, more: Partial<Mention> = {}) {
  const span = { p: '1', start: 0, end: surface.length };
  return { ...span, agent, surface, via: 'name', setBy: 'rule', ...more } satisfies Mention;
}

/** A report in which nothing is read. */
export const emptyReading: Reading = {
  mentions: [],
  terms: [],
  quotations: [],
  contacts: [],
  outcomes: [],
  spokenOf: [],
};
