import { checkCorpus } from '../src/corpus/check-corpus.ts';
import { reportIssues } from '../src/corpus/report.ts';
import { setEdition } from '../src/catalogue.ts';
import { makeCatalogue } from '../src/archive/catalogue.ts';
import { renderPages } from '../src/publish/stage.ts';
const r = await checkCorpus(process.argv[2] ?? 'content');
console.log(reportIssues(r.issues, true));
if (r.corpus.archive && r.isWhole) { const catalogue = makeCatalogue(r.corpus); setEdition({catalogue, trees: r.trees, pageTexts: r.pageTexts, issues: r.issues}); await renderPages(r.corpus.archive.record, '/tmp/stage'); }
