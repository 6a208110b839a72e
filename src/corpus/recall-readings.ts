import type { Corpus } from '../archive/corpus.ts';
import type { Reading } from '../archive/reading/reading.ts';
import { readReports, type Readings } from '../archive/readings.ts';
import { hashOf, openCache } from './cache.ts';

/** Reads the reports of a corpus. What was read before with the same records in the same words comes out of the cache; `name` is that of its file. */
export function recallReadings(content: string, corpus: Corpus, name = 'readings'): Readings {
  const cache = openCache<Reading>(content, name);
  const readings = readReports(corpus, (records) => {
    const recordsHash = hashOf(records);
    return (report, read) => {
      const key = hashOf(recordsHash, report);
      const reading = cache.find(key) ?? read();
      cache.keep(key, reading);
      return reading;
    };
  });
  cache.save();
  return readings;
}
