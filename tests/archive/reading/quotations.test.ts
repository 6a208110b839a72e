import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { readSpeech, speechLines } from './read-speech.ts';

test('words in any marks, then who said them', () => {
  for (const [open, close] of ['“”', '""', '«»', '„“', '‘’', '”“'])
    assert.deepEqual(speechLines(`${open}We shall keep our word,${close} Maria Lund said.`), [
      '¶1 certain maria-lund: [We shall keep our word] Maria Lund said',
    ]);
});

test('the verb may stand before the name, and the comma after the mark', () => {
  assert.deepEqual(
    speechLines(
      '“We shall keep our word,” said Maria Lund at the airport.',
      '“We shall keep our word”, the Head of State emphasised in her reply.',
      '“Shall we keep our word?” asked the President of Zubrovia.',
    ),
    [
      '¶1 certain maria-lund: [We shall keep our word] said Maria Lund',
      '¶2 certain maria-lund: [We shall keep our word] the Head of State emphasised',
      '¶3 certain maria-lund: [Shall we keep our word?] asked the President of Zubrovia',
    ],
  );
});

test('who says it may stand before the words', () => {
  assert.deepEqual(
    speechLines(
      'Maria Lund said: “We shall keep our word.”',
      'Peter Okoro, in turn, replied, “So shall we, whatever comes.”',
      'According to Maria Lund, “the bridge will be open before the winter.”',
      'In the words of Peter Okoro, “nobody builds a bridge alone.”',
    ),
    [
      '¶1 certain maria-lund: [We shall keep our word.] Maria Lund said',
      '¶2 certain peter-okoro: [So shall we, whatever comes.] Peter Okoro, in turn, replied',
      '¶3 certain maria-lund: [the bridge will be open before the winter.] According to Maria Lund, fragment',
      '¶4 certain peter-okoro: [nobody builds a bridge alone.] In the words of Peter Okoro, fragment',
    ],
  );
});

test('a clause in marks that is said to be somebody’s words is a fragment of speech', () => {
  assert.deepEqual(
    speechLines(
      'Maria Lund noted that “our trade has never been as lively as it is today”.',
      'Peter Okoro stressed that this visit opens “a bright new chapter in the long friendship of the two neighbours”.',
    ),
    [
      '¶1 certain maria-lund: [our trade has never been as lively as it is today] Maria Lund noted, fragment',
      '¶2 certain peter-okoro: [a bright new chapter in the long friendship of the two neighbours] Peter Okoro stressed, fragment',
    ],
  );
});

test('an attribution in the middle has speech on both sides', () => {
  assert.deepEqual(speechLines('“We began late,” Maria Lund said. “We shall not end late.”'), [
    '¶1 certain maria-lund: [We began late] Maria Lund said',
    '¶1 certain maria-lund: [We shall not end late.] Maria Lund said',
  ]);
  assert.deepEqual(speechLines('“We began late,” said Maria Lund, “but we shall end in time.”'), [
    '¶1 certain maria-lund: [We began late] said Maria Lund',
    '¶1 certain maria-lund: [but we shall end in time.] said Maria Lund, fragment',
  ]);
});

test('two who speak one after the other each have their own words', () => {
  assert.deepEqual(
    speechLines('“Take care!” said Maria Lund. “I wish you success,” said Peter Okoro.'),
    [
      '¶1 certain maria-lund: [Take care!] said Maria Lund',
      '¶1 certain peter-okoro: [I wish you success] said Peter Okoro',
    ],
  );
});

test('a quotation inside speech is a part of it', () => {
  assert.deepEqual(
    speechLines(
      '“They told me ‘come back’ and showed us “One Bank”, a fine house,” Maria Lund said.',
    ),
    [
      '¶1 certain maria-lund: [They told me ‘come back’ and showed us “One Bank”, a fine house] Maria Lund said',
    ],
  );
});

test('a quotation that opens again in each paragraph closes in the last', () => {
  assert.deepEqual(
    speechLines(
      'The President of Zubrovia said:',
      '“We have built two bridges together.',
      '“We have opened a school.',
      '“We shall do more next year.”',
      'They then left.',
    ),
    [
      '¶2 certain maria-lund: [We have built two bridges together.] The President of Zubrovia said, unclosed',
      '¶3 certain maria-lund: [We have opened a school.] The President of Zubrovia said, unclosed',
      '¶4 certain maria-lund: [We shall do more next year.] The President of Zubrovia said',
    ],
  );
});

test('a quotation that opens again and ends with its attribution is all that person’s', () => {
  assert.deepEqual(
    speechLines('“We have built two bridges.', '“We shall build a third,” Peter Okoro said.'),
    [
      '¶1 certain peter-okoro: [We have built two bridges.] Peter Okoro said, unclosed',
      '¶2 certain peter-okoro: [We shall build a third] Peter Okoro said',
    ],
  );
});

test('paragraphs without marks between an opening and a closing one are speech too', () => {
  assert.deepEqual(
    speechLines(
      'Maria Lund wrote:',
      '“Dear colleagues, we are proud.',
      'Your work is known.',
      'Thank you.”',
      'The end.',
    ),
    [
      '¶2 certain maria-lund: [Dear colleagues, we are proud.] Maria Lund wrote, unclosed',
      '¶3 certain maria-lund: [Your work is known.] Maria Lund wrote, unclosed',
      '¶4 certain maria-lund: [Thank you.] Maria Lund wrote',
    ],
  );
});

test('a mark that nothing closes takes no paragraph with it', () => {
  assert.deepEqual(
    speechLines(
      '“The bridge was opened in May. Maria Lund then visited a school.',
      'Peter Okoro said: “We agree. He then showed “the plan” to “everybody.',
    ),
    [],
  );
});

test('speech after a dash ends where its attribution begins', () => {
  for (const dash of ['–', '—', '-', '‒'])
    assert.deepEqual(
      speechLines(
        `${dash} Our two countries, old friends, trade more every year, the Head of State said.`,
        `${dash} We shall go on, said Maria Lund during the talks. She then left.`,
      ),
      [
        '¶1 certain maria-lund: [Our two countries, old friends, trade more every year] the Head of State said, unclosed',
        '¶2 certain maria-lund: [We shall go on] said Maria Lund, unclosed',
      ],
    );
});

test('a dash inside a dash paragraph may go on after who says it', () => {
  assert.deepEqual(
    speechLines(
      '– We came to listen, – said Maria Lund. – We shall come again.',
      '– Do we agree? asked Peter Okoro. – We do.',
    ),
    [
      '¶1 certain maria-lund: [We came to listen] said Maria Lund, unclosed',
      '¶1 certain maria-lund: [We shall come again.] said Maria Lund, unclosed',
      '¶2 certain peter-okoro: [Do we agree?] asked Peter Okoro, unclosed',
      '¶2 certain peter-okoro: [We do.] asked Peter Okoro, unclosed',
    ],
  );
});

test('a list is no dash speech', () => {
  assert.deepEqual(
    speechLines(
      'Maria Lund is announcing:',
      '- Our ports will be widened.',
      '- The ministry, which leads the work, announced a tender.',
      '- a fund for our schools;',
    ),
    [],
  );
});

test('each turn of a transcript is speech, from its name to the next', () => {
  assert.deepEqual(
    speechLines(
      'Maria Lund met with Peter Okoro.',
      'President of Zubrovia Maria Lund: Mr Prime Minister, welcome.',
      'We have much to discuss.',
      'Prime Minister of Borduria Peter Okoro (retranslated): Thank you, Madam President.',
      'Maria Lund: Let us begin.',
      '(Laughter.)',
      'P. Okoro: Let us. (Laughter.)',
      'Question: When will you meet again?',
      'OKORO: Soon.',
      'Governor Karl Brandt (retranslated: So do I.',
    ),
    [
      '¶2 certain maria-lund: [Mr Prime Minister, welcome.] President of Zubrovia Maria Lund:, unclosed',
      '¶3 certain maria-lund: [We have much to discuss.] President of Zubrovia Maria Lund:, unclosed',
      '¶4 certain peter-okoro: [Thank you, Madam President.] Prime Minister of Borduria Peter Okoro (retranslated):, unclosed',
      '¶5 certain maria-lund: [Let us begin.] Maria Lund:, unclosed',
      '¶7 certain peter-okoro: [Let us.] P. Okoro:, unclosed',
      '¶8 unknown null: [When will you meet again?] Question:, unclosed',
      '¶9 certain peter-okoro: [Soon.] OKORO:, unclosed',
      '¶10 unknown null: [So do I.] Governor Karl Brandt (retranslated:, unclosed',
    ],
  );
});

test('turns in capitals, and questions marked by a letter', () => {
  assert.deepEqual(
    speechLines(
      '10:48 A.M.',
      'THE PRESIDENT:  Welcome, all.',
      'Q    Madam President, any news?',
      'THE PRESIDENT:  None.',
      'END 10:50 A.M.',
    ),
    [
      '¶2 certain maria-lund: [Welcome, all.] THE PRESIDENT:, unclosed',
      '¶3 unknown null: [Madam President, any news?] Q, unclosed',
      '¶4 certain maria-lund: [None.] THE PRESIDENT:, unclosed',
    ],
  );
});

test('a name alone on its line begins a turn, and a guest without a record is named as printed', () => {
  assert.deepEqual(
    speechLines(
      'Maria Lund:',
      'Good morning.',
      'Director of the Harbour Anna Berg:',
      'Good morning to you.',
    ),
    [
      '¶2 certain maria-lund: [Good morning.] Maria Lund:, unclosed',
      '¶4 unknown null: [Good morning to you.] Director of the Harbour Anna Berg:, unclosed',
    ],
  );
});

test('a list of statements names each speaker before a colon', () => {
  assert.deepEqual(
    speechLines('What they say:', 'Governor Karl Brandt: “This bridge will change our town.”'),
    ['¶2 unknown null: [This bridge will change our town.] Governor Karl Brandt:'],
  );
});

test('a turn ends at a break, a heading, and where the report tells of its speaker again', () => {
  const turn = 'President of Zubrovia Maria Lund: Thank you for coming.';
  const found = [
    '¶1 certain maria-lund: [Thank you for coming.] President of Zubrovia Maria Lund:, unclosed',
  ];
  assert.deepEqual(speechLines(turn, '* * *', 'The delegations then had lunch.'), found);
  assert.deepEqual(speechLines(turn, '<…>', 'The talks went on.'), found);
  assert.deepEqual(
    speechLines(turn, 'Signing of documents in the hall', 'Six papers were signed.'),
    found,
  );
  assert.deepEqual(
    speechLines(turn, 'After the meeting, Maria Lund visited a school.', 'It is new.'),
    found,
  );
  assert.deepEqual(speechLines(turn, 'The meeting was attended by six ministers.'), found);
});

test('turns inside one long paragraph are told apart', () => {
  assert.deepEqual(
    speechLines(
      'Beginning of talks President of Zubrovia Maria Lund: Welcome to our city. Peter Okoro: Thank you. It is a fine city.',
    ),
    [
      '¶1 certain maria-lund: [Welcome to our city.] President of Zubrovia Maria Lund:, unclosed',
      '¶1 certain peter-okoro: [Thank you. It is a fine city.] Peter Okoro:, unclosed',
    ],
  );
});

test('a colon after words that are no name begins no turn', () => {
  assert.deepEqual(
    speechLines(
      'Participants: six ministers and their aides.',
      'North Carolina: six centres are open.',
      'Fact Sheet: The new bridge.',
      'Dear Madam Speaker: I write to you.',
      'The following took part: Maria Lund and Peter Okoro.',
      'Minister of Foreign Affairs: to report by May.',
    ),
    [],
  );
});

test('terms, titles and scare quotes are no speech', () => {
  assert.deepEqual(
    speechLines(
      'Maria Lund emphasised that “One Belt and One Road” is an idea of cooperation.',
      'The Head of State underlined the role of the party in implementing "The Great Dream".',
      'Peter Okoro supports the “One Bank” policy and the fight against the “three forces”.',
      'They discussed the construction of a "New Zubrovia", including the "One Sea, One Port" Initiative.',
      'Maria Lund said the film “We Shall Come Back Home” had moved her.',
      'She opened the exhibition titled “How we lived in those long years of peace”.',
      'The law “On the protection of the harbours and the islands” was signed.',
      'Peter Okoro said that the so-called “smart sanctions” had failed, and that the “hot phase” was over.',
      'The ship “Star of the North” arrived.',
      'It belongs to “he-who-must-not-be-named”, according to Maria Lund.',
    ),
    [],
  );
});

test('“he” is the subject of the sentence before, and only probably', () => {
  assert.deepEqual(
    speechLines(
      'Maria Lund thanked Peter Okoro for his visit. “It came at the right time,” she said.',
      'Peter Okoro noted the fine weather. It was warm.',
      '“I shall come again,” he added.',
    ),
    [
      '¶1 probable maria-lund: [It came at the right time] she said',
      '¶3 probable peter-okoro: [I shall come again] he added',
    ],
  );
});

test('“he” after somebody without a record is nobody', () => {
  assert.deepEqual(
    speechLines(
      'Maria Lund left. Karl Brandt noted the fine weather. “I shall stay here,” he said.',
    ),
    ['¶1 unknown null: [I shall stay here] he said'],
  );
});

test('somebody without a record speaks as nobody, with the words that name them', () => {
  assert.deepEqual(
    speechLines(
      '“We are glad to be here,” said Harbour Master Karl Brandt.',
      '“We are glad of it,” the Minister said.',
      '“Nobody asked us,” a spokesman for Maria Lund told the press.',
      '“The President is well,” Maria Lund’s doctor said.',
      '“We are all well,” said Greta Lund.',
    ),
    [
      '¶1 unknown null: [We are glad to be here] said Harbour Master Karl Brandt',
      '¶2 unknown null: [We are glad of it] the Minister said',
      '¶3 unknown null: [Nobody asked us] a spokesman for Maria Lund told',
      '¶4 unknown null: [The President is well] Maria Lund’s doctor said',
      '¶5 unknown null: [We are all well] said Greta Lund',
    ],
  );
});

test('of two who may have said it neither is chosen', () => {
  assert.deepEqual(
    speechLines(
      '“We agree on all of it,” Maria Lund and Peter Okoro said.',
      'Maria Lund recalled Peter Okoro’s remark that “nobody in this town has ever built a bridge alone.”',
    ),
    [
      '¶1 unknown null: [We agree on all of it] Maria Lund and Peter Okoro said',
      '¶2 unknown null: [nobody in this town has ever built a bridge alone.] Maria Lund recalled, fragment',
    ],
  );
});

test('a name that contradicts its office goes before it', () => {
  assert.deepEqual(speechLines('“We are glad,” said the President of Zubrovia Karl Brandt.'), [
    '¶1 unknown null: [We are glad] said the President of Zubrovia Karl Brandt',
  ]);
});

test('a message is read out for whoever sent it', () => {
  assert.deepEqual(
    speechLines(
      'Maria Lund sent greetings to the festival.',
      'The message reads, in part: “You have brought joy to our city.”',
      'Peter Okoro’s message said: “We shall all be there with you.”',
    ),
    [
      '¶2 probable maria-lund: [You have brought joy to our city.] The message reads',
      '¶3 certain peter-okoro: [We shall all be there with you.] Peter Okoro’s message said',
    ],
  );
});

test('whole sentences in marks after “this was stated by” are probably that person’s', () => {
  assert.deepEqual(
    speechLines(
      'The port will open. This was stated by Maria Lund at a briefing. "We have waited for ten years. Now it is ready."',
    ),
    [
      '¶1 probable maria-lund: [We have waited for ten years. Now it is ready.] was stated by Maria Lund',
    ],
  );
});

test('a whole paragraph in marks that nobody claims is speech of nobody known', () => {
  assert.deepEqual(
    speechLines('The bridge is open.', '“We have waited for this day for many years.”'),
    ['¶2 unknown null: [We have waited for this day for many years.] null'],
  );
});

const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    '– ',
    ' - ',
    ': ',
    ', ',
    '. ',
    '? ',
    ' ',
    '(',
    ')',
    '\u00a0',
  ],
  ...[
    'Maria Lund',
    'Peter Okoro:',
    'said',
    'the Head of State',
    'President of Zubrovia',
    'he said',
    'we shall come',
    'One Bank',
  ],
  ...['Q ', 'THE PRESIDENT:', '<…>', '* * *', 'that', '😀', 'Ж'],
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => pieces.join(''));

test('whatever the text, speech is an exact stretch of it, in order, and no two overlap', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 8 }), (paragraphs) => {
      const texts = ['A headline', ...paragraphs];
      let last = { p: -1, end: 0 };
      for (const { p, start, end, text } of readSpeech(...paragraphs)) {
        assert.equal(texts[Number(p)]?.slice(start, end), text);
        assert.ok(text.trim() === text && text !== '');
        assert.ok(Number(p) > last.p || (Number(p) === last.p && start >= last.end));
        last = { p: Number(p), end };
      }
    }),
    { numRuns: 2000 },
  );
});

test('hostile texts are read in a moment', () => {
  const begin = performance.now();
  for (const text of [
    '“'.repeat(20_000),
    '"a '.repeat(20_000),
    '”“'.repeat(20_000),
    '«”'.repeat(10_000),
    '‘a’ '.repeat(20_000),
  ])
    readSpeech(text, `– ${text}`, `Maria Lund: ${text}`);
  readSpeech(
    '– ' + 'a, b – said '.repeat(20_000),
    'A: '.repeat(20_000),
    'Maria Lund said “a” '.repeat(10_000),
  );
  readSpeech(
    ...Array.from({ length: 5000 }, (_, at) => `Name Number${String(at % 70)}: “so we go on`),
  );
  assert.ok(performance.now() - begin < 8000);
});

test('a month in a name, a state that ends as a demonym does, and notes in brackets hide no turn', () => {
  assert.deepEqual(
    speechLines(
      'President of Zubrovia Maria Lund: Good afternoon.',
      'Prime Minister of Great Borduria Peter May: Thank you.',
      'President of Zubrovian Maria Lund (retranslated): It is a pleasure.',
      'President of the Union of Borduria (UB) Peter Okoro: We agree.',
    ),
    [
      '¶1 certain maria-lund: [Good afternoon.] President of Zubrovia Maria Lund:, unclosed',
      '¶2 unknown null: [Thank you.] Prime Minister of Great Borduria Peter May:, unclosed',
      '¶3 certain maria-lund: [It is a pleasure.] President of Zubrovian Maria Lund (retranslated):, unclosed',
      '¶4 certain peter-okoro: [We agree.] President of the Union of Borduria (UB) Peter Okoro:, unclosed',
    ],
  );
});

test('one to whom a message goes does not speak in it', () => {
  assert.deepEqual(
    speechLines(
      'In a message to Peter Okoro, the Zubrovian leader noted: “The day belongs to us all.”',
    ),
    ['¶1 unknown null: [The day belongs to us all.] the Zubrovian leader noted'],
  );
});

test('a term that ends its sentence is not what the next sentence attributes', () => {
  assert.deepEqual(
    speechLines(
      'Maria Lund warned against a “party of power.” Such a party cannot win, Maria Lund said.',
    ),
    [],
  );
});

test('transcripts in capitals print “MS.” and “MR.” before those who speak', () => {
  assert.deepEqual(
    speechLines(
      'THE PRESIDENT:  Thank you all.',
      'MS. ROE:  Thank you for coming.',
      'We are glad.',
      'PARTICIPANTS:  Hear, hear.',
    ),
    [
      '¶1 certain maria-lund: [Thank you all.] THE PRESIDENT:',
      '¶2 unknown null: [Thank you for coming.] MS. ROE:',
      '¶3 unknown null: [We are glad.] MS. ROE:',
      '¶4 unknown null: [Hear, hear.] PARTICIPANTS:',
    ].map((line) => `${line}, unclosed`),
  );
});

test('one who answers questions again and again makes a transcript', () => {
  assert.deepEqual(
    speechLines(
      'MS. ROE:  Hi, everyone.',
      'Q    Did Maria Lund meet Peter Okoro?',
      'MS. ROE:  Maria Lund met Peter Okoro yesterday.',
    ),
    [
      '¶1 unknown null: [Hi, everyone.] MS. ROE:',
      '¶2 unknown null: [Did Maria Lund meet Peter Okoro?] Q',
      '¶3 unknown null: [Maria Lund met Peter Okoro yesterday.] MS. ROE:',
    ].map((line) => `${line}, unclosed`),
  );
});

test('who has an office like another’s, or none, is not the other', () => {
  assert.deepEqual(
    speechLines(
      'THE PRESIDENT:  Thank you all.',
      'THE VICE PRESIDENT:  Happy New Year.',
      'THE FIRST LADY:  Thank you.',
      'ANNOUNCER:  Distinguished guests, please be seated.',
    ),
    [
      '¶1 certain maria-lund: [Thank you all.] THE PRESIDENT:',
      '¶2 unknown null: [Happy New Year.] THE VICE PRESIDENT:',
      '¶3 unknown null: [Thank you.] THE FIRST LADY:',
      '¶4 unknown null: [Distinguished guests, please be seated.] ANNOUNCER:',
    ].map((line) => `${line}, unclosed`),
  );
});

test('a first deputy begins a turn', () => {
  assert.deepEqual(
    speechLines(
      'President of Zubrovia Maria Lund: Is it done?',
      'First Deputy Prime Minister Igor Roe: Yes, it is.',
    ),
    [
      '¶1 certain maria-lund: [Is it done?] President of Zubrovia Maria Lund:',
      '¶2 unknown null: [Yes, it is.] First Deputy Prime Minister Igor Roe:',
    ].map((line) => `${line}, unclosed`),
  );
});

test('words go to nobody where the subject of the sentence is another than who said them', () => {
  assert.deepEqual(
    speechLines(
      'Maria Lund thanked Peter Okoro, who said: “The road is long and winding.”',
      'Peter Okoro, whom Maria Lund thanked, said: “The road is long and winding.”',
      'Maria Lund told Peter Okoro: “The road is long and winding.”',
      '“The road is long and winding,” Maria Lund quoted Peter Okoro as saying.',
      'Maria Lund and Peter Okoro left. “The road is long and winding,” he said.',
    ),
    [
      '¶1 unknown null: [The road is long and winding.] said',
      '¶3 certain maria-lund: [The road is long and winding.] Maria Lund told',
      '¶4 unknown null: [The road is long and winding] null',
      '¶5 unknown null: [The road is long and winding] he said',
    ],
  );
});
