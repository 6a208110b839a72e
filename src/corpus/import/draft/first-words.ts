/** The words with which a text begins, as many as `most` characters hold; of a first word that is longer, its beginning. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return text.slice(0, end > 0 ? end : most).trim();
}
