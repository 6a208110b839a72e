import type { EventType } from '../../../archive/event.ts';

/** Words that say of what kind an event was. */
export type TypeWords = { readonly type: EventType; readonly words: RegExp };

/** In a headline the narrower kind goes first: “Press statements following the talks” tells of a briefing. */
export const headlineWords: readonly TypeWords[] = [
  say('call', [
    String.raw`(?:phone|telephone|video) (?:call|conversation|talk|conference)s?`,
    String.raw`(?:spoke|speaks|talk(?:s|ed)|discuss(?:es|ed)?|conversation|discussion)\b.{0,100}\b(?:by|over|on) (?:the )?(?:tele)?phone`,
    String.raw`calls?(?! to action| for\b| on\b)(?=.{0,40}\b(?:with|to|between|from)\b)`,
    String.raw`joint call|(?:tele)?phoned|video\s?-?conference`,
  ]),
  say('briefing', [
    String.raw`briefing|(?:press|news|media) (?:conference|statements?|point|availability|stakeout|gaggle)`,
    String.raw`statements? (?:to|for) (?:the )?(?:press|media)|interviews?`,
    String.raw`(?:answer(?:s|ed)?|repl(?:y|ied|ies)|responses?) (?:to|with|for) .{0,40}\b(?:questions?|journalists?|reporters|media)`,
    String.raw`answer(?:ed|s|ing)? (?:\p{L}+ )?(?:journalist|reporter|media|press)\p{L}*`,
  ]),
  say('ceremony', [
    String.raw`(?:state|official|gala) (?:dinner|lunch(?:eon)?|banquet|reception)`,
    String.raw`(?<!signing )ceremon(?:y|ies)|toasts?|reception|wreath|parade|unveiled|commemorat\p{L}*`,
    String.raw`(?:opening|unveiling|inauguration) of|presentation of state|credentials|letters? of credence`,
    String.raw`award(?:ed|s|ing)\b.{0,30}\b(?:order|medal|prize)`,
    String.raw`received (?:an? |the )?(?:honorary|award|order|prize|medal|degree)`,
  ]),
  say('signing', [
    String.raw`signing|(?:agreements?|documents?) (?:\p{L}+ ){0,5}signed`,
    String.raw`sign(?:s|ed)? .{0,60}\b(?:agreements?|treat(?:y|ies)|declarations?|memorandum|memoranda|documents?|protocols?|contracts?|pact|communiqué)`,
  ]),
  say('multiple', [
    String.raw`(?:several|separate|a number of|a series of) (?:\p{L}+ )?(?:meetings|talks)`,
    String.raw`meetings and calls|(?:bilateral )?meetings with|meetings on the (?:sidelines|margins)`,
  ]),
  say('talks', [
    String.raw`(?<!\bdiscuss\p{L}* (?:\p{L}+ ){0,3})talks|negotiat(?:ions?|es|ed)|consultations?`,
  ]),
  say('meeting', [
    String.raw`meet(?:s|ing|ings)?|met|conven(?:es|ed|ing)|receiv(?:es|ed)|hosts?|hosted|welcom(?:es|ed)|audience`,
    String.raw`session|summit|dialogue|pull-aside|conversation|discuss(?:es|ed|ions?)?|roundtable|engagement|forum`,
    String.raw`lunch(?:eon)?|breakfast|dinner|working group`,
  ]),
];

/** In a sentence that tells of the event its verb and object decide. */
export const sentenceWords: readonly TypeWords[] = [
  say('call', [
    String.raw`(?:spoke|talked|speaking|discussed)\b.{0,100}\b(?:by|over|on) (?:the )?(?:tele)?phone|(?:tele)?phoned|video\s?-?conference`,
    String.raw`(?:had|held) a (?:\p{L}+ )?(?:phone|telephone|video) (?:call|conversation)|held a call`,
    // “The Secretary spoke today with Foreign Minister Berg”: those who are in one room are said to have met.
    String.raw`spoke (?:today |yesterday |earlier today )?(?:with|to) (?!.{0,200}\b(?:in person|in the margins|(?:sidelines|margins) of)\b).{0,60}?\b(?:President|Minister|Chancellor|Secretary|King|Representative|Premier|Chairperson)`,
    String.raw`(?:tele)?phone (?:call|conversation)|called (?:his|her|President|Prime Minister|King|Chancellor)`,
  ]),
  say('multiple', [
    String.raw`(?:held|had|conducted) .{0,30}\b(?:separate|several|a series of) .{0,20}\bmeetings`,
    String.raw`a number of (?:\p{L}+ )?meetings`,
  ]),
  say('briefing', [
    String.raw`(?:press|news) conference|briefing|(?:speaking to|told) (?:reporters|journalists)`,
  ]),
  say('ceremony', [String.raw`(?:opening|awards?|welcoming|inauguration) ceremony`]),
  say('signing', [String.raw`signing ceremony`]),
  say('talks', [
    String.raw`(?:held|had|conducted|began|started|chaired|hosted) .{0,60}?\b(?:talks|negotiations)`,
    String.raw`talks (?:were held|took place|began|started|between)|consultations`,
  ]),
  say('meeting', [
    String.raw`met|meeting|received|hosted|welcomed|convened|gathered|sat down|conversation|discussed`,
    String.raw`summit|dialogue|session|on the (?:sidelines|margins)`,
  ]),
  say('signing', ['signed']),
];

const act =
  'meet|visit|hold|host|travel|attend|receive|welcome|pay|arrive|take part|participate|chair|convene|depart|address';

/** Words of a first sentence that announce what has not taken place. */
export const announcing = new RegExp(
  [
    String.raw`\b(?:will|shall) (?:\p{L}+ )?(?:${act}|be (?:paying|held|making|visiting))\b`,
    String.raw`\b(?:is|are) (?:to|due to|scheduled to|expected to|set to|going to|planning to) (?:\p{L}+ )?(?:${act})\b`,
    String.raw`\bannounce[sd]? .{0,40}\b(?:visit|meeting|summit|travel|trip)\b`,
  ].join('|'),
  'iu',
);

/** Words of a headline over a text that need not tell of an event. */
export const statementWords =
  /\b(?:statement|message|condolences|greetings|congratulat\p{L}+|letter|remarks|communiqu[eé]|fact sheet|decree|order|article|declaration)\b/iu;

/** A headline that tells what somebody thinks of what others did. */
export const reactionWords =
  /\b(?:welcomes(?= (?:the )?(?:signing|agreement|decision|adoption|announcement|outcome|release|results?|election|resolution|ceasefire|launch|conclusion)\b)|condemns|deplores|urges|mourns|saddened|appalled|(?:deeply )?concerned)(?!\p{L})/iu;

function say(type: EventType, patterns: readonly string[]): TypeWords {
  return {
    type,
    words: new RegExp(String.raw`(?<!\p{L})(?:${patterns.join('|')})(?!\p{L})`, 'iu'),
  };
}
