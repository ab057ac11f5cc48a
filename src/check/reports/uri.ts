/** A path as a relative URI reference (RFC 3986): every segment percent-encoded, what ends a link in Markdown too. */
export function uriOf(file: string): string {
  return file.toWellFormed().split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll(
    /[!'()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
