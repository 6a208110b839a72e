import type { CaptureParts } from './capture-parts.ts';

/** A report as a saved page: the form in which sites of one age or making publish. */
export type PageLayout = {
  readonly layout: string;
  readonly render: (parts: CaptureParts) => string;
};

/** Three pages constructed after what sites do; their furniture is no line of a real capture used here. */
export const pageLayouts: readonly PageLayout[] = [
  { layout: 'an article with its elements', render: renderArticle },
  { layout: 'an old page of line breaks', render: renderOldPage },
  { layout: 'a page in one line', render: renderMinified },
];

function renderArticle({ title, dateLine, placeLine: place, body }: CaptureParts): string {
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escape(title)} | Office of the Head of State</title>
    <script>window.pages = { title: "President opens a school" };</script>
    <style>.lead { font-weight: 600 }</style>
  </head>
  <body>
    <a class="skip" href="#main">Skip to content</a>
    <header>
      <a href="/">Office of the Head of State</a>
      <nav><ul><li><a href="/news">News</a></li><li><a href="/visits">Visits</a></li></ul></nav>
      <form><input type="search"><button>Find</button></form>
    </header>
    <main id="main">
      <article>
        <h1>${escape(title)}</h1>
        <p class="meta"><time>${escape(dateLine)}</time></p>
        ${place === null ? '' : `<p class="place">${escape(place)}</p>`}
        ${paragraphsOf(body)
          .map((paragraph) => `<p>${escape(paragraph)}</p>`)
          .join('\n        ')}
        <div class="share"><a href="#f">Share</a> <a href="#p">Print</a></div>
      </article>
      <aside><h2>Most read</h2><ul><li><a href="/1">Harvest ends in the south</a></li></ul></aside>
    </main>
    <footer><p>© Office of the Head of State</p><a href="/map">Site map</a></footer>
  </body>
</html>
`;
}

function renderOldPage({ title, dateLine, placeLine: place, body }: CaptureParts): string {
  const lines = [dateLine, ...(place === null ? [] : [place])].map(escape).join('<BR>\n');
  return `<HTML><HEAD><TITLE>Press service</TITLE></HEAD>
<BODY BGCOLOR=white>
<A HREF="index.htm">Home</A> | <A HREF="news.htm">News</A> | <A HREF="map.htm">Map</A>
<HR>
<CENTER><FONT SIZE=5><B>${escape(title)}</B></FONT></CENTER>
<BR>
<I>${lines}</I><BR><BR>
${paragraphsOf(body).map(escape).join('<BR><BR>\n')}
<HR>
<A HREF="#top">To the top</A> <A HREF="mailto:press@state.example">Webmaster</A>
</BODY></HTML>
`;
}

function renderMinified({ title, dateLine, placeLine: place, body }: CaptureParts): string {
  const paragraphs = paragraphsOf(body).map((paragraph) => `<p>${escape(paragraph)}`);
  return [
    `<!doctype html><html lang=en><meta charset=utf-8><title>${escape(title)}</title>`,
    '<div class=nav><a href=/>Home</a><a href=/n>News</a><a href=/v>Video</a></div>',
    `<div class=date>${escape(dateLine)}</div><h1>${escape(title)}</h1>`,
    place === null ? '' : `<div class=place>${escape(place)}</div>`,
    `<div class=text>${paragraphs.join('')}</div>`,
    '<div class=foot><a href=/c>Contacts</a><a href=/r>RSS</a></div><script>track("page")</script>',
  ].join('');
}

/** Each block of lines as one paragraph; where the capture has a paragraph a line, each line as one. */
function paragraphsOf(body: CaptureParts['body']): string[] {
  const isWrapped = body.some((block) => block.length > 1);
  return isWrapped ? body.map((block) => block.join(' ')) : body.flat();
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
