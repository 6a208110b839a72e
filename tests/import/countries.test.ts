import assert from 'node:assert/strict';
import { test } from 'node:test';

import { countryCalled, countryOfCapital } from '#corpus/import/countries.ts';

void test('a country is known by its names, its demonym and its abbreviations', () => {
  const printed: [string, string][] = [
    ['Kazakhstan', 'Kazakhstan'],
    ['Kazakh', 'Kazakhstan'],
    ['the Republic of Kazakhstan', 'Kazakhstan'],
    ['People’s Republic of China', 'China'],
    ["the People's Republic of China", 'China'],
    ['PRC', 'China'],
    ['Chinese', 'China'],
    ['Russian Federation', 'Russia'],
    ['Republic of Turkey', 'Turkey'],
    ['Türkiye', 'Turkey'],
    ['Republic of Türkiye', 'Turkey'],
    ['Turkish', 'Turkey'],
    ['U.S.', 'United States'],
    ['US', 'United States'],
    ['the United States of America', 'United States'],
    ['Britain', 'United Kingdom'],
    ['Burma', 'Myanmar'],
    ['Korea', 'South Korea'],
    ['Democratic People’s Republic of Korea', 'North Korea'],
    ['Republic of Korea', 'South Korea'],
    ['Federal Republic of Germany', 'Germany'],
    ['Kyrgyz Republic', 'Kyrgyzstan'],
    ['Swiss Confederation', 'Switzerland'],
    ['Republic of the Congo', 'Republic of the Congo'],
    ['Democratic Republic of the Congo', 'Democratic Republic of the Congo'],
    ['Côte d’Ivoire', 'Ivory Coast'],
    ['Holy See', 'Holy See'],
    ['Spanish', 'Spain'],
    ['Dutch', 'Netherlands'],
    ['Slovak Republic', 'Slovakia'],
    ['Kazakhstan’s', 'Kazakhstan'],
    ['São Tomé and Príncipe', 'Sao Tome and Principe'],
    ['Palestinian Authority', 'Palestine'],
  ];
  for (const [words, country] of printed) assert.equal(countryCalled(words), country, words);
});

void test('words that name no country, or more than one, name none', () => {
  for (const words of ['Congolese', 'is', 'NO', 'Brussels', 'Europe', 'the Republic', '', 'of'])
    assert.equal(countryCalled(words), null, words);
});

void test('a capital gives its country, under its older names too', () => {
  assert.equal(countryOfCapital('Astana'), 'Kazakhstan');
  assert.equal(countryOfCapital('Nur-Sultan'), 'Kazakhstan');
  assert.equal(countryOfCapital('Kiev'), 'Ukraine');
  assert.equal(countryOfCapital('Washington'), 'United States');
  assert.equal(countryOfCapital('Bogotá'), 'Colombia');
  assert.equal(countryOfCapital('Almaty'), null);
});
