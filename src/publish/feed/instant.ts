/**
 * A day as the instant that feeds ask for (RFC 3339). Records know days only; noon in UTC is that day
 * in nearly every reader's time zone.
 */
export function instantOf(day: string): string {
  return `${day}T12:00:00Z`;
}
