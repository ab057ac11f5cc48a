import * as z from 'zod';

/**
 * Has zod read values by its own code, where it would write and compile a program for each object schema: a command
 * uses most of them a few times and ends, so that compiling takes longer than it saves (a fourteenth of a small check;
 * 150 notices take as long either way). To be called before schemas are made.
 */
export function interpretSchemas(): void {
  z.config({ jitless: true });
}
