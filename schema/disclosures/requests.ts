import { z } from 'zod';
import { address, common, duration, email, plain, text, url } from '../values.ts';

/** How requests are made and answered: Article 12(2)-(6). */
export const RequestsSchema = z
  .strictObject({
    email: z.array(email('E-mail address for requests.')).optional(),
    form: url('Address of a request form.').optional(),
    address: address('Postal address for requests.').optional(),
    phone: z.array(plain('Phone number for requests.')).optional(),
    inPerson: text('Where a request can be made in person.').optional(),
    send: text('What to write in a request.').optional(),
    identity: text('When and how identity is confirmed, Article 12(6).').optional(),
    answerWithin: duration('Time for an answer, at most P1M: Article 12(3).').optional(),
    extension: duration('Further time for complex requests, at most P2M.').optional(),
    fee: text('Whether requests are free, Article 12(5).').optional(),
    ...common,
  })
  .meta({ description: 'How to use the rights.' });
export type Requests = z.infer<typeof RequestsSchema>;
