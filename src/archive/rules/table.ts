/** How grave a fault is: an error stops the build, a warning is shown. */
export type Severity = 'error' | 'warning';

/** Every rule of the checker, with its severity. `docs/cataloguing.md` explains each under its own name. */
export const rules = {
  'not-utf-8': 'error',
  'file-name': 'error',
  'front-matter': 'error',
  'yaml-syntax': 'error',
  'duplicate-key': 'error',
  'unknown-key': 'error',
  'missing-field': 'error',
  'field-value': 'error',
  'impossible-date': 'error',
  'duplicate-id': 'error',
  'empty-archive': 'error',
  'unknown-agent': 'error',
  'unknown-office': 'error',
  'unknown-place': 'error',
  'unknown-topic': 'error',
  'unknown-visit': 'error',
  'unknown-gathering': 'error',
  'unknown-publisher': 'error',
  'unknown-event': 'error',
  'unknown-capture': 'error',
  'shared-variant': 'error',
  'inferred-date-without-evidence': 'error',
  'date-outside-bounds': 'error',
  'id-date': 'error',
  'office-not-held': 'error',
  'passage-not-in-text': 'error',
  'html-in-text': 'error',
  'not-word-for-word': 'error',
  'removed-line-differs': 'error',
  'unclaimed-line': 'error',
  'line-claimed-twice': 'error',
  'report-lost': 'error',
  'dead-link': 'error',
  'foreign-request': 'error',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof rules;
