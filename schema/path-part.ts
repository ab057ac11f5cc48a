import * as z from 'zod';

/** A part of an address: lower-case letters, digits and hyphens. The site's search is at `search`. */
export const PathPartSchema = z
  .string()
  .regex(/^(?!search$)[a-z0-9]+(-[a-z0-9]+)*$/u, { error: 'path' });
