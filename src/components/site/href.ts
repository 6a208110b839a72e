/** A root-relative path as an address on this site: the base at which the site is published goes before it. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
