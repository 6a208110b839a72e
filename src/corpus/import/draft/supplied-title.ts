import type { EventType } from '../../../archive/event.ts';

/** What a report without a headline is called, by its kind. */
const wordsFor: Readonly<Record<EventType, string>> = {
  talks: 'Talks',
  meeting: 'Meeting',
  call: 'Call',
  ceremony: 'Ceremony',
  briefing: 'Briefing',
  signing: 'Signing',
  multiple: 'Several meetings',
};

/** A title for a report without a headline, from its kind and those who took part: `Talks: Anna Berg – Jan Holm`. */
export function suppliedTitle(type: EventType | null, names: readonly string[]): string {
  const kind = type === null ? 'Report' : wordsFor[type];
  if (names.length === 0) return kind;
  const shown = names.slice(0, 3).join(' – ');
  return `${kind}: ${shown}${names.length > 3 ? ' and others' : ''}`;
}
