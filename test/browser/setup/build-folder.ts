import { buildSite } from '../../../site/run.ts';

const [root = '', out = '', now = ''] = process.argv.slice(2);
await buildSite({ root, out, now });
