import { enableCompileCache } from 'node:module';

// Starting takes longer than checking a notice: keep what was compiled for the next time.
enableCompileCache();
const { start } = await import('../src/cli/start.ts');
await start(process);
