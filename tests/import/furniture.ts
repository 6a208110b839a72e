import type { CaptureParts } from './capture-parts.ts';

/** Another site’s page around a report: constructed after what ministries, agencies and weblogs have on theirs. */
export type Furniture = {
  readonly page: string;
  readonly wrap: (parts: CaptureParts) => string[];
};

/** The report alone: headline, day, text. */
export function bareCapture({ title, dateLine, body }: CaptureParts): string[] {
  return [title, '', dateLine, '', ...textOf(body)];
}

/** Pages that the importer’s makers need not have seen: no line of them stands in a real capture used here. */
export const furnitures: readonly Furniture[] = [
  {
    page: 'the page of a ministry',
    wrap: ({ title, dateLine, body }) => [
      'Skip to main content',
      'A- A A+',
      'EN | FR | RU',
      'Ministry',
      'Foreign Policy',
      'Consular Services',
      'Media Centre',
      'Contacts',
      '',
      'Home / Media Centre / News / 2019',
      '',
      title,
      dateLine,
      'Print | Send by e-mail',
      '',
      ...textOf(body),
      '',
      'Tags: visits, bilateral relations',
      '',
      'Back to the list',
      'Tel.: +00 (0)00 555 01 00',
      'E-mail: press@ministry.example',
      '© 2019 Ministry of Foreign Affairs. All rights reserved.',
    ],
  },
  {
    page: 'the page of a news agency',
    wrap: ({ title, dateLine, body }) => [
      'Politics | Economy | Society | Sport',
      'Subscribe to our newsletter',
      '',
      title,
      '',
      `Published: ${dateLine}`,
      'Reading time: 3 minutes',
      'Share on Facebook Share on X Share on Telegram',
      '',
      ...textOf(body),
      '',
      'Follow us on Telegram',
      'Read also:',
      'Weather forecast for the weekend',
      'Harvest ends in the south',
      '',
      'Terms of use',
      'Privacy policy',
      'About us',
    ],
  },
  {
    page: 'the page of a weblog',
    wrap: ({ title, dateLine, body }) => [
      'Skip to content',
      'Menu',
      'Search for:',
      '',
      'Press Room › Statements',
      '',
      title,
      `Posted on ${dateLine} by admin`,
      '',
      ...textOf(body),
      '',
      'Share this:',
      'Tweet',
      'Email',
      'Like this:',
      'Loading...',
      '← Previous post',
      'Next post →',
      'Leave a comment',
      'Proudly powered by WordPress',
    ],
  },
];

function textOf(body: CaptureParts['body']): string[] {
  return body.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
