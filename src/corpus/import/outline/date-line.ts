/** True of a line that gives a date, perhaps with the time, and nothing else: `Monday, 5 November 2021 - 20:39`. */
export function isDateLine(text: string): boolean {
  return text.length <= 80 && /\d/.test(text) && datePart.test(text) && rest(text) === '';
}

/** True of a line that gives the time of day and nothing else: `11:26 A.M. EDT`. */
export function isTimeLine(text: string): boolean {
  return text.length <= 60 && timePart.test(text) && rest(text) === '';
}

/** How a date line is written, to compare it with another: `14 May 2017` → `9 a 9`. */
export function dateForm(text: string): string {
  return text
    .replace(/\d+/g, '9')
    .replace(/\p{L}+\.?/gu, 'a')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function rest(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(label, '')
    .replace(datesAndTimes, ' ')
    .replace(/[\s\u00a0\u200b,.;|/()[\]*_–—−-]+/gu, '');
}

const months = [
  'jan(?:uary|vier|uar)?|feb(?:ruary|ruar)?|mar(?:ch|s)?|märz|apr(?:il)?|may|jun[ei]?|jul[yi]?|aug(?:ust)?',
  'sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?',
  'février|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
].join('|');

const weekdays = [
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
].join('|');

const label =
  /^(?:date|data|datum|time|when|published|posted|updated|created|issued|released|added|last updated|last modified|publication date|date of publication|release date)(?: (?:on|at))?[\s\u00a0]*:?(?=[\s\u00a0\d])/iu;

const zone =
  '(?:gmt|utc|msk|cet|cest|eet|eest|bst|ist|jst|kst|hst|edt|est|cdt|cst|mdt|mst|pdt|pst|akdt|akst|trt|ast)(?:[+−-]\\d{1,2}(?::?\\d\\d)?)?|(?:local|moscow|beijing|astana|kyiv|kiev|tokyo|london|paris|berlin|washington|central european|eastern) time';

const datePart = new RegExp(
  [
    `(?<!\\p{L})(?:${months})(?!\\p{L})\\.?`,
    '\\b\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)',
    '\\b\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{4}|\\d\\d)\\b',
    '\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?',
  ].join('|'),
  'iu',
);

const timePart = /\b\d{1,2}[:.]\d\d(?::\d\d)?\b|\b\d{1,2}[\s\u00a0]?[ap]\.?[\s\u00a0]?m\b/iu;

const datesAndTimes = new RegExp(
  [
    '\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?',
    '\\b\\d{4}-\\d\\d-\\d\\dt\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:z|[+-]\\d\\d:?\\d\\d)?',
    '\\b\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?!\\d)',
    '(?<![\\p{L}])[ap]\\.?[\\s\\u00a0]?m(?![\\p{L}])\\.?',
    `(?<!\\p{L})(?:${zone})(?!\\p{L})`,
    `(?<!\\p{L})(?:${months})(?!\\p{L})`,
    `(?<!\\p{L})(?:${weekdays})(?!\\p{L})`,
    '(?<!\\p{L})(?:\\d{1,4})(?:st|nd|rd|th|er)?(?!\\p{L})',
    '(?<!\\p{L})(?:at|on|of|the|to|de|г|года|uhr|hours?|hrs|noon)(?!\\p{L})',
  ].join('|'),
  'giu',
);
