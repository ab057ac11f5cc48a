import { defineConfig } from 'vitest/config';
import { isRoom, leftOut, rooms } from './rooms.ts';

const room = process.env['SELOSTE_MUTATE'] ?? '';
if (!isRoom(room)) throw new Error(`Unexpected SELOSTE_MUTATE=${room}.`);

/** The tests of a room, as `npm run mutate` has them run against each mutant. */
export default defineConfig({
  test: {
    setupFiles: ['src/words/ready-all.ts'],
    include: [...rooms[room].tests],
    exclude: leftOut,
    testTimeout: 20_000,
    isolate: false,
    experimental: { viteModuleRunner: false },
  },
});
