import { readFileSync } from 'node:fs';

/** The hosts for which the guide to deploying gives headers: the heading of each, and how a line there sets one. */
const hosts: Readonly<Record<string, RegExp>> = {
  nginx: /^ {2}add_header (\S+) "(.*)" always;$/,
  Apache: /^Header always set (\S+) "(.*)"$/,
  'Netlify and Cloudflare Pages': /^ {2}([\w-]+): (.*)$/,
};

/** The headers that the guide to deploying gives for every page, by host; those for caching are the host’s own affair. */
export function documentedHeaders(): Record<string, Record<string, string>> {
  const guide = readFileSync('docs/deploying.md', 'utf8');
  const sections = guide.split('\n## ');
  return Object.fromEntries(
    Object.entries(hosts).map(([host, line]) => {
      const section = sections.find((each) => each.startsWith(`${host}\n`)) ?? '';
      const found = section.split('\n').flatMap((each) => {
        const [, name, value] = line.exec(each) ?? [];
        return name === undefined || value === undefined || name === 'Cache-Control'
          ? []
          : [[name, value]];
      });
      return [host, Object.fromEntries(found)];
    }),
  );
}
