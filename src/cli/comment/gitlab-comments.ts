import * as z from 'zod';
import { type Access, askPages, callApi } from './api.ts';
import type { Comments } from './keep-one-comment.ts';

const NoteSchema = z.object({
  id: z.int(),
  body: z.string(),
  system: z.boolean(),
  author: z.object({ id: z.int() }),
});

/** The notes on a merge request; the user `writer` writes ours. */
export function gitlabComments(access: Access, request: string, writer: number): Comments {
  const notes = `${request}/notes`;
  const one = (id: number) => `${notes}/${id}`;
  return {
    async list() {
      const all = await askPages(access, NoteSchema, `${notes}?sort=asc&order_by=created_at`);
      return all.map(({ id, body, system, author }) => ({
        id,
        body,
        isOurs: !system && author.id === writer,
      }));
    },
    async create(body) {
      await callApi(access, { method: 'POST', path: notes, body: { body } });
    },
    async update(id, body) {
      await callApi(access, { method: 'PUT', path: one(id), body: { body }, accept: [404] });
    },
    async remove(id) {
      await callApi(access, { method: 'DELETE', path: one(id), accept: [404] });
    },
  };
}
