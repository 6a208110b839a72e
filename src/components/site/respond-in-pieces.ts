/** A file of the site that is made in pieces, none of which need be a string of the whole. */
export function respondInPieces(pieces: Iterable<string>, type: string): Response {
  return new Response(new Blob([...pieces]), { headers: { 'Content-Type': type } });
}
