import { readAnnotated } from './annotations.ts';
import { precisionOf, recallOf, type Scores, scoreReading } from './score.ts';

/** Prints what the rules find in the sixty annotated reports: `node tests/reading/measure-annotated.ts [--misses]`. */
const { reports, authority } = readAnnotated();
for (const withParticipants of [true, false]) {
  const scores = scoreReading(reports, authority, withParticipants);
  console.log(withParticipants ? 'With the participants given' : 'Without, as an import reads');
  for (const [name, score] of Object.entries(scores) as [keyof Scores, Scores[keyof Scores]][]) {
    const { right, wrong, missed } = score;
    console.log(
      `  ${name.padEnd(11)} precision ${precisionOf(score).toFixed(3)}, recall ${recallOf(score).toFixed(3)} (${right.length} right, ${wrong.length} wrong, ${missed.length} missed)`,
    );
    if (!process.argv.includes('--misses')) continue;
    for (const line of wrong) console.log(`    wrong   ${line}`);
    for (const line of missed) console.log(`    missed  ${line}`);
  }
}
