import { fragmentOf } from './anchor.ts';

/** The addresses of the site, from its root and with a slash at the end (design: “Addresses”). One function a page. */
export const addressOf = {
  home: () => '/',
  events: () => '/events/',
  year: (year: string) => `/events/${year}/`,
  event: (id: string) => `/events/${id}/`,
  paragraph: (event: string, p: string) => `/events/${event}/#${fragmentOf(p)}`,
  visits: () => '/visits/',
  visit: (id: string) => `/visits/${id}/`,
  gatherings: () => '/gatherings/',
  gathering: (id: string) => `/gatherings/${id}/`,
  leaders: () => '/leaders/',
  leader: (id: string) => `/leaders/${id}/`,
  organisations: () => '/organisations/',
  organisation: (id: string) => `/organisations/${id}/`,
  countries: () => '/countries/',
  country: (id: string) => `/countries/${id}/`,
  offices: () => '/offices/',
  office: (id: string) => `/offices/${id}/`,
  places: () => '/places/',
  place: (id: string) => `/places/${id}/`,
  topics: () => '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  publishers: () => '/publishers/',
  publisher: (id: string) => `/publishers/${id}/`,
  pairs: () => '/pairs/',
  pair: (id: string) => `/pairs/${id}/`,
  relations: () => '/relations/',
  relation: (id: string) => `/relations/${id}/`,
  quotations: () => '/quotations/',
  quotationsBy: (leader: string) => `/quotations/by/${leader}/`,
  quotationsOn: (topic: string) => `/quotations/on/${topic}/`,
  quotationsIn: (year: string) => `/quotations/in/${year}/`,
  commitments: () => '/commitments/',
  gaps: () => '/gaps/',
  data: () => '/data/',
  dataFile: (file: string) => `/data/${file}`,
  search: () => '/search/',
  page: (id: string) => `/${id}/`,
} as const;

/** An address of the site with the site before it: what the page is called from outside. */
export function absoluteAddress(site: string, address: string): string {
  return `${site.replace(/\/$/, '')}${address}`;
}
