import type { Event } from './catalogue.ts';
import { eventTypes } from './event.ts';

/** One field of an event, with its name in the vocabularies that others read (DCMI Metadata Terms; schema.org). */
export type Field = {
  readonly label: string;
  readonly dublinCore?: string;
  readonly schemaOrg?: string;
  readonly valuesOf: (event: Event) => readonly string[];
};

/** The fields of an event: one row each, and every vocabulary is written from this table. */
export const fields: readonly Field[] = [
  {
    label: 'Title as published',
    dublinCore: 'dcterms.title',
    schemaOrg: 'headline',
    valuesOf: ({ record }) => [record.title],
  },
  {
    label: 'Date',
    dublinCore: 'dcterms.temporal',
    schemaOrg: 'temporalCoverage',
    valuesOf: ({ date }) => [date.edtf],
  },
  {
    label: 'Place',
    dublinCore: 'dcterms.spatial',
    schemaOrg: 'contentLocation',
    valuesOf: ({ place }) => (place ? [place.name] : []),
  },
  {
    label: 'Type',
    dublinCore: 'dcterms.type',
    schemaOrg: 'genre',
    valuesOf: ({ record }) => (record.type ? [eventTypes[record.type]] : []),
  },
  {
    label: 'Took part',
    dublinCore: 'dcterms.subject',
    schemaOrg: 'about',
    valuesOf: ({ participants }) => participants.map(({ agent }) => agent.name),
  },
  {
    label: 'Topic',
    dublinCore: 'dcterms.subject',
    schemaOrg: 'keywords',
    valuesOf: ({ topics }) => topics.map(({ name }) => name),
  },
  {
    label: 'Issuer',
    dublinCore: 'dcterms.creator',
    schemaOrg: 'creator',
    valuesOf: ({ reports }) => reports.map(({ issuer }) => issuer.name),
  },
  {
    label: 'Publisher',
    dublinCore: 'dcterms.publisher',
    schemaOrg: 'publisher',
    valuesOf: ({ reports }) => reports.map(({ publisher }) => publisher.name),
  },
  {
    label: 'Language',
    dublinCore: 'dcterms.language',
    schemaOrg: 'inLanguage',
    valuesOf: ({ reports }) => [...new Set(reports.map(({ record }) => record.source.language))],
  },
  {
    label: 'Address of the source',
    dublinCore: 'dcterms.source',
    schemaOrg: 'isBasedOn',
    valuesOf: ({ reports }) => reports.flatMap(({ record }) => record.source.url ?? []),
  },
];
