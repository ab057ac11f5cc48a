/** The day by which a notice is to be looked at again: two years after `published` (both ISO 8601). */
export function reviewDay(published: string): string {
  const [year = '', ...monthAndDay] = published.split('-');
  const rest = monthAndDay.join('-');
  // No leap year comes two years after another.
  return `${Number(year) + 2}-${rest === '02-29' ? '02-28' : rest}`;
}
