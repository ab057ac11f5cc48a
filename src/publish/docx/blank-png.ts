/**
 * A light grey PNG of one pixel: what programs that cannot draw SVG show in its place, stretched to its size. Written by
 * zlib and the chunks of RFC 2083 once, and kept as it is.
 */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGN4BwAA8ADv8GkuoQAAAABJRU5ErkJggg==';

export function blankPng(): Uint8Array {
  return Uint8Array.from(atob(pixel), (character) => character.charCodeAt(0));
}
