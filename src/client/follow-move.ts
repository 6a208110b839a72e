/** Leads on from a page that moved, to the same paragraph: a redirect without a script would lose it. */
const link = document.querySelector<HTMLAnchorElement>('#moved-to');
if (link) location.replace(new URL(location.hash, link.href));

export {};
