/** How sure a finding is, from the surest down: 0.8 is where the import asks no more. */
const steps = [
  { from: 0.95, words: 'certain' },
  { from: 0.8, words: 'likely' },
  { from: 0.5, words: 'doubtful' },
  { from: 0, words: 'a guess' },
] as const;

/** `likely, 0.85`; of a finding without a value, that nothing was found. */
export function confidenceInWords(confidence: number): string {
  const words = steps.find(({ from }) => confidence >= from)?.words ?? 'a guess';
  return `${words}, ${Number(confidence.toFixed(2))}`;
}
