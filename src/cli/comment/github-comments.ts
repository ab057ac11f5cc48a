import * as z from 'zod';
import { type Access, askPages, callApi } from './api.ts';
import type { Comments } from './keep-one-comment.ts';

const CommentSchema = z.object({
  id: z.int(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullable(),
});

/** The comments on a pull request; `login` writes ours. No person can have a name in brackets, as a bot has. */
export function githubComments(
  access: Access,
  repository: string,
  number: number,
  login: string,
): Comments {
  const issues = `/repos/${repository}/issues`;
  const one = (id: number) => `${issues}/comments/${id}`;
  return {
    async list() {
      const all = await askPages(access, CommentSchema, `${issues}/${number}/comments`);
      return all.map(({ id, body, user }) => ({
        id,
        body: body ?? '',
        isOurs: user?.login === login,
      }));
    },
    async create(body) {
      const path = `${issues}/${number}/comments`;
      await callApi(access, { method: 'POST', path, body: { body } });
    },
    async update(id, body) {
      // Another run may have taken it away.
      await callApi(access, { method: 'PATCH', path: one(id), body: { body }, accept: [404] });
    },
    async remove(id) {
      await callApi(access, { method: 'DELETE', path: one(id), accept: [404] });
    },
  };
}
