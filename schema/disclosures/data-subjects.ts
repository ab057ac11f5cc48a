import * as z from 'zod';
import { open } from '../meaning.ts';
import { common, id, list, text, yesNo } from '../values.ts';

/** The groups of people the notice is about: Article 12(1). */
export const DataSubjectsSchema = list(
  z.strictObject({
    id: id(),
    name: text('What the group is called.', { print: 'title' }),
    children: yesNo('Whether the group consists of children.', open, {
      label: 'ofChildren',
      flag: true,
      print: 'elsewhere',
    }).optional(),
    employees: yesNo('Whether the group consists of employees or applicants for jobs.', open, {
      label: 'ofEmployees',
      flag: true,
      print: 'elsewhere',
    }).optional(),
    ...common,
  }),
  { description: 'Whose data are processed.', effect: open, near: ['purposes', 'controller'] },
);
export type DataSubjects = z.infer<typeof DataSubjectsSchema>;
