import type { Catalogue, Event } from './catalogue.ts';

/** How many events are shown in each direction. */
const most = 3;

/** Events to go on to from an event: earlier and later ones that share two of its people, then others of its visit. */
export function neighboursOf(
  event: Event,
  catalogue: Catalogue,
): { heading: string; events: Event[] }[] {
  const people = new Set(event.participants.map(({ agent }) => agent.id));
  const shared = Math.min(2, people.size);
  const withThem = catalogue.events.filter(
    (other) =>
      other !== event &&
      other.participants.filter(({ agent }) => people.has(agent.id)).length >= shared,
  );
  const place = catalogue.events.indexOf(event);
  const later = withThem.filter((other) => catalogue.events.indexOf(other) < place);
  const earlier = withThem.filter((other) => catalogue.events.indexOf(other) > place);
  const listed = new Set([...earlier.slice(0, most), ...later.slice(-most)]);
  const ofVisit = event.visit ? (catalogue.by.visit.get(event.visit.id) ?? []) : [];
  return [
    { heading: 'Earlier events of these people', events: earlier.slice(0, most) },
    { heading: 'Later events of these people', events: later.slice(-most) },
    {
      heading: 'Other events of this visit',
      events: ofVisit.filter((other) => other !== event && !listed.has(other)),
    },
  ];
}
