import type { ContactLevel, ContactSetting } from '../../contact.ts';

/** Nouns that name an encounter, by the grade they give; the first that fits decides. */
export const encounterNouns: readonly (readonly [ContactLevel, string])[] = [
  ['co-attendance', '(?:press|news) (?:conferences?|briefings?)|press statements?'],
  [
    'call',
    '(?:(?:tele)?phone|video|telephonic|conference) (?:calls?|conversations?|talks?|conferences?|meetings?|negotiations)|video-?conferences?|teleconferences?|calls?|virtual (?:bilateral )?(?:meetings?|talks|summit)|online (?:meetings?|talks)',
  ],
  [
    'meeting',
    'meetings?|talks|negotiations?|consultations|sit-downs?|pull[- ]asides?|(?:(?:working|business|official|informal|private) )?(?:breakfast|lunch|dinner)|audience|tête-à-tête|tete-a-tete|summit',
  ],
  [
    'conversation',
    'conversations?|chats?|discussions?|exchanges?(?! of (?:letters|messages|views))',
  ],
];

/** Verbs with one or more persons after `with`; the gap between verb and `with` is narrow where the verb means many things. */
export const withVerbs: readonly (readonly [ContactLevel, string, 'wide' | 'narrow'])[] = [
  ['meeting', 'met', 'wide'],
  ['meeting', 'sat down|conferred', 'wide'],
  ['conversation', 'spoke|talked|chatted', 'narrow'],
  [
    'greeting',
    'shook hands|exchanged handshakes|exchanged (?:\\p{L}+ )?(?:greetings|pleasantries)(?![^.;]*(?: by (?:telegram|letter|mail)| in (?:telegrams|letters|messages)|anniversary|[Oo]n the occasion))',
    'narrow',
  ],
];

/** Verbs whose object is the other person. */
export const directVerbs: readonly (readonly [ContactLevel, string])[] = [
  ['meeting', 'met|received|hosted'],
  ['call', 'telephoned|phoned'],
  ['greeting', 'greeted'],
];

/** The present tense tells of the reported event in headlines only: elsewhere it may announce one. */
export const headlineVerbs = {
  with: [['meeting', 'meets', 'wide']],
  direct: [
    ['meeting', 'meets|receives|hosts'],
    ['greeting', 'greets'],
  ],
  have: 'holds|has|conducts|starts|begins|completes',
} as const;

/** Verbs that make an encounter of a noun: “held talks”. */
export const haveVerbs =
  'held|had|conducted|completed|concluded|finished|began|started|opened|continued|(?:took|taken) part in|participated in|convened|is holding';

/** Of those the verbs that say it of two without a word for the other side; who took part in a meeting only attended it. */
export const togetherVerbs =
  'held|had|conducted|completed|concluded|finished|began|started|opened|continued|are holding';

/** Each other: what a plural subject did, without a word for the other side. */
export const mutualVerbs: readonly (readonly [ContactLevel, string])[] = [
  ['meeting', 'met|(?:spoke|talked) (?:one[- ](?:on|to)[- ]one|face[- ]to[- ]face|tête-à-tête)'],
  ['call', '(?:spoke|talked) (?:by|on the|over the) (?:tele)?phone'],
  [
    'greeting',
    'shook hands|exchanged (?:\\p{L}+ )?(?:greetings|pleasantries|handshakes)(?![^.;]*(?: by (?:telegram|letter|mail)| in (?:telegrams|letters|messages)|anniversary|[Oo]n the occasion))|greeted (?:each other|one another)',
  ],
];

/** Words near an encounter that make a call of it, whatever its noun is. */
export const remoteWords =
  /\b(?:by|over the|on the|via) (?:secure )?(?:tele)?phone\b|\bby (?:secure )?(?:video|phone)|\bvia (?:a )?(?:secure )?video|\b(?:video|virtual(?:ly)?|online|telephone)\b|\bvideo-?(?:conference|link|call)/iu;

/** Words near an encounter that say its frame. */
export const settingWords: readonly (readonly [ContactSetting, RegExp])[] = [
  [
    'one-on-one',
    /\bone[- ](?:on|to)[- ]one\b|\bt[êe]te-[àa]-t[êe]te\b|\beye[- ]to[- ]eye\b|\b(?:restricted|narrow)[- ](?:format|composition|attendance|meeting|talks)\b|\bin private\b/iu,
  ],
  [
    'extended',
    /\b(?:extended|expanded|enlarged|broader|broad)[- ](?:(?:bilateral|format|composition|attendance|meeting|talks|negotiations)\b)|\bwith (?:the participation of )?(?:the )?(?:members of )?(?:the )?delegations\b|\bdelegation-level\b|\bbetween (?:the )?delegations\b/iu,
  ],
  ['margins', /\b(?:on|in|at) the (?:margins|sidelines?|fringes)\b/iu],
  [
    'bilateral',
    /\bbilateral (?:\p{L}+ )?(?:meetings?|talks|negotiations?|consultations|conversations?|calls?|summit)\b/iu,
  ],
];
