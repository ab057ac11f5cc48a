import * as z from 'zod';
import { open, protects } from '../meaning.ts';
import { address, common, duration, email, map, phone, text, url } from '../values.ts';

/** How requests are made and answered: Article 12(2)-(6). */
export const RequestsSchema = map(
  {
    email: z.array(email('E-mail address for requests.')).optional(),
    form: url('Address of a request form.').optional(),
    address: address('Postal address for requests.', protects).optional(),
    phone: z.array(phone('Phone number for requests.', { effect: protects })).optional(),
    inPerson: text('Where a request can be made in person.').optional(),
    send: text('What to write in a request.').optional(),
    identity: text('When and how identity is confirmed, Article 12(6).').optional(),
    answerWithin: duration('Time for an answer, at most P1M: Article 12(3).', open).optional(),
    extension: duration('Further time for complex requests, at most P2M.', open).optional(),
    fee: text('Whether requests are free, Article 12(5).').optional(),
    ...common,
  },
  {
    description: 'How to use the rights.',
    effect: open,
    near: ['rights', 'complaint', 'controller'],
  },
);
export type Requests = z.infer<typeof RequestsSchema>;
