import type { TestEvent } from 'node:test/reporters';

/**
 * Prints a line for each failed or skipped test with its reason, a dot for each that passed, and at the end the one line
 * that continuous integration reads: `N passed, N failed`.
 */
export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  const skipped: string[] = [];
  for await (const event of source) {
    if (event.type === 'test:stderr' || event.type === 'test:stdout') yield event.data.message;
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { data } = event;
    if (data.details.type === 'suite') continue;
    if (data.skip !== undefined && data.skip !== false) {
      skipped.push(`${data.name}: ${String(data.skip)}`);
    } else if (event.type === 'test:pass') {
      passed += 1;
      yield `  ✓ ${data.name} (${Math.round(data.details.duration_ms)} ms)\n`;
    } else {
      failed += 1;
      yield `  ✗ ${data.name}\n    ${data.file ?? ''}:${data.line ?? ''}\n${errorOf(event.data.details.error)}\n`;
    }
  }
  for (const line of skipped) yield `  skipped: ${line}\n`;
  const last = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  yield `${passed} passed, ${failed} failed${last}\n`;
}

function errorOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  return (cause.stack ?? cause.message).replace(/^/gm, '      ');
}
