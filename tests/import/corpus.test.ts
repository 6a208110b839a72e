import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { readImportAnnotations } from './annotations.ts';
import { noRealCaptures, readDevRecords, sampleOf } from './dev-captures.ts';
import { measureImport } from './measure-import.ts';
import { exactnessOf, f1Of, foldWords, precisionOf, recallOf } from './tally.ts';
import { measuringPeople } from './wanted-people.ts';

/** What is asked of 120 captures and the sixty annotated ones; `npm run bench:import` has the figures of all. */
const floors = {
  bodyWordsKept: 0.99,
  date: 0.99,
  title: 0.99,
  place: 0.98,
  taggedRecall: 0.98,
  taggedPrecision: 0.35,
  participantsF1: 0.92,
  participantsPrecision: 0.97,
  personsF1: 0.95,
  offices: 0.95,
  countries: 0.6,
  types: 0.8,
  filesPerSecond: 40,
};

test(
  'real captures are imported without a crash or a lost line, and read rightly',
  {
    skip: noRealCaptures,
  },
  () => {
    const all = readDevRecords();
    const measured = new Set(measuringPeople().map(({ id }) => id));
    const records = new Set([...sampleOf(all, 120), ...all.filter(({ id }) => measured.has(id))]);
    const figures = measureImport([...records]);
    assert.deepEqual(figures.crashes, []);
    assert.deepEqual(figures.words.faults, []);
    const { words, fields, persons, measured: annotated } = figures;
    assert.equal(words.lost, 0);
    assert.equal(annotated.captures, 60);
    const reached: Record<keyof typeof floors, number> = {
      bodyWordsKept: words.kept / words.words,
      date: exactnessOf(fields.date),
      title: exactnessOf(fields.title),
      place: exactnessOf(fields.place),
      taggedRecall: recallOf(persons.tagged),
      taggedPrecision: precisionOf(persons.tagged),
      participantsF1: f1Of(annotated.persons.participants),
      participantsPrecision: precisionOf(annotated.persons.participants),
      personsF1: f1Of(annotated.persons.persons),
      offices: exactnessOf(annotated.fields.office),
      countries: exactnessOf(annotated.fields.country),
      types: exactnessOf(annotated.fields.type),
      filesPerSecond: figures.captures / figures.seconds,
    };
    const below = Object.entries(floors).filter(
      ([name, floor]) => !(reached[name as keyof typeof floors] >= floor),
    );
    assert.deepEqual(below, [], JSON.stringify(reached, null, 2));
  },
);

test(
  'every name, place and venue of the annotations stands in its capture',
  {
    skip: noRealCaptures,
  },
  () => {
    const annotations = readImportAnnotations();
    assert.equal(annotations.length, 60);
    for (const { capture, participants, mentioned, place, venue } of annotations) {
      const text = foldWords(readFileSync(`../shared/corpora/rawtext-dev/${capture}`, 'utf8'));
      const printed = [
        ...[...participants, ...mentioned].map(({ name }) => name),
        ...participants.map(({ office }) => office),
        place,
        venue,
      ];
      for (const words of printed)
        if (words !== null) assert.ok(text.includes(foldWords(words)), `${capture}: ${words}`);
    }
  },
);
