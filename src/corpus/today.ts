/** The day that the clock of this machine shows, `YYYY-MM-DD`: the one thing that an import does not read in its files. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
