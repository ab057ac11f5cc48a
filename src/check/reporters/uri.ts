/** A path as a relative URI reference (RFC 3986): every segment percent-encoded. */
export function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
