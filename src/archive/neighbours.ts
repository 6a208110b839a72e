import type { Catalogue, Event } from './catalogue.ts';
import { isDay, overlap } from './date.ts';
import { newestFirst } from './event-order.ts';

/** How many events are shown in each direction. */
const most = 3;

/**
 * Events to go on to from an event: those before and after it that share two of its people (or its only one), those that
 * may be of the same day, whose order nobody knows, and others of its visit.
 */
export function neighboursOf(
  event: Event,
  catalogue: Catalogue,
): { heading: string; events: Event[] }[] {
  const withThem = eventsOfThem(event, catalogue);
  const sameDay = withThem.filter((other) => overlap(other.date, event.date));
  const earlier = withThem.filter((other) => other.date.to < event.date.from).slice(0, most);
  const later = withThem.filter((other) => other.date.from > event.date.to).slice(-most);
  const listed = new Set([event, ...sameDay, ...earlier, ...later]);
  const ofVisit = event.visit ? (catalogue.by.visit.get(event.visit.id) ?? []) : [];
  return [
    { heading: 'Earlier events of these people', events: earlier },
    { heading: 'Later events of these people', events: later },
    {
      heading: 'These people on the same day',
      events: sameDay.filter((other) => isDay(event.date) && other.date.edtf === event.date.edtf),
    },
    {
      heading: 'These people, perhaps on the same day',
      events: sameDay.filter((other) => !isDay(event.date) || other.date.edtf !== event.date.edtf),
    },
    {
      heading: 'Other events of this visit',
      events: ofVisit.filter((other) => !listed.has(other)),
    },
  ];
}

/** The other events in which two of its people took part, or its only one; newest first. */
function eventsOfThem(event: Event, { by }: Catalogue): Event[] {
  const people = new Set(event.participants.map(({ agent }) => agent.id));
  const lists = [...people]
    .map((id) => by.participant.get(id) ?? [])
    .sort((a, b) => a.length - b.length);
  // Whoever shares two of them shares one besides the busiest, whose events may be nearly all of the archive.
  const candidates = new Set((lists.length > 1 ? lists.slice(0, -1) : lists).flat());
  const shared = Math.min(2, people.size);
  return [...candidates]
    .filter(
      (other) =>
        other !== event &&
        other.participants.filter(({ agent }) => people.has(agent.id)).length >= shared,
    )
    .sort(newestFirst);
}
