import * as z from 'zod';

/** Where the facts of a notice may stand beside front matter. */
export const FactsHomeSchema = z.literal('text/1').meta({
  description:
    'Where the facts stand: `text/1` where tables and labelled lists of the text tell them too; left out, in front matter alone.',
});
