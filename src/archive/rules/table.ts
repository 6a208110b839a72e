/** How grave a fault is: an error stops the build, a warning is shown, a note tells what need not be changed. */
export type Severity = 'error' | 'warning' | 'note';

/** Every rule of the checker, with its severity. `docs/cataloguing.md` explains each under its own name. */
export const rules = {
  // The folder and its files
  'no-archive': 'error',
  'empty-archive': 'error',
  'file-name': 'error',
  'duplicate-id': 'error',
  'look-alike-id': 'error',
  'symbolic-link': 'error',
  'unread-file': 'warning',
  'file-too-large': 'error',
  // Bytes and characters
  'not-utf-8': 'error',
  'control-character': 'error',
  'bidi-override': 'error',
  'invisible-character': 'error',
  'lost-character': 'warning',
  'mixed-scripts': 'warning',
  // Fields
  'front-matter': 'error',
  'yaml-syntax': 'error',
  'duplicate-key': 'error',
  'id-key': 'error',
  'unknown-key': 'error',
  'missing-field': 'error',
  'field-value': 'error',
  'impossible-date': 'error',
  // References
  'unknown-agent': 'error',
  'unknown-office': 'error',
  'unknown-place': 'error',
  'unknown-topic': 'error',
  'unknown-visit': 'error',
  'unknown-gathering': 'error',
  'unknown-publisher': 'error',
  'unknown-event': 'error',
  'unknown-capture': 'error',
  'wrong-kind': 'error',
  'circular-reference': 'error',
  'shared-variant': 'error',
  // Drafts
  'draft-record': 'error',
  'draft-to-review': 'note',
  // Dates
  'date-after-release': 'error',
  'date-order': 'warning',
  'date-outside-visit': 'error',
  'weekday-differs': 'warning',
  'inferred-date-without-evidence': 'error',
  'date-outside-bounds': 'error',
  'id-date': 'error',
  'id-more-exact': 'warning',
  'published-id-date': 'note',
  // Facts and the words that say them
  'inferred-without-evidence': 'error',
  'kind-without-evidence': 'error',
  'participant-not-in-text': 'error',
  'participant-twice': 'error',
  'contact-without-participant': 'error',
  'office-not-held': 'error',
  'two-holders': 'error',
  'no-holder-that-day': 'warning',
  'tenure-contradicts': 'error',
  'overlapping-tenures': 'warning',
  'fulfilled-before-promise': 'error',
  'fulfilment-status': 'error',
  'figure-not-in-words': 'error',
  'passage-not-in-text': 'error',
  // Several accounts of one event
  'account-contradicts': 'error',
  'account-differs': 'warning',
  'account-anchors': 'error',
  // The text
  'html-in-text': 'error',
  'image-in-text': 'error',
  'link-target': 'error',
  'paragraph-too-long': 'error',
  'text-too-complex': 'error',
  // The text and its capture
  'capture-form': 'error',
  'capture-changed': 'error',
  'lines-outside-capture': 'error',
  'not-word-for-word': 'error',
  'removed-line-differs': 'error',
  'unclaimed-line': 'error',
  'line-claimed-twice': 'error',
  // The ledger
  'ledger-line': 'error',
  'lost-anchor': 'error',
  'lost-address': 'error',
  'withdrawn-text': 'error',
  'not-in-ledger': 'error',
  // The site that was built
  'report-lost': 'error',
  'repeated-id': 'error',
  'dead-link': 'error',
  'foreign-request': 'error',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof rules;
