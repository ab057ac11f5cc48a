/** What the percents of a part of an address stand for (RFC 3986, section 2.1); one in which they stand for no text stays as it is. */
export function decodePercents(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
