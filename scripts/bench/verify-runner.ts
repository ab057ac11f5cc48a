import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Disk = typeof import('../../src/files/disk.ts');
type Verify = typeof import('../../src/revise/verify.ts');

const [checkout = '', project = ''] = process.argv.slice(2);
const load = (path: string) => import(pathToFileURL(join(checkout, path)).href);
const words = 'src/words/ready-all.ts';
if (existsSync(join(checkout, words))) await load(words);
const { filesOnDisk } = (await load('src/files/disk.ts')) as Disk;
const { verifyProject } = (await load('src/revise/verify.ts')) as Verify;
const before = process.threadCpuUsage();
const problems = verifyProject(filesOnDisk(project));
const { user, system } = process.threadCpuUsage(before);
process.stdout.write(`${(user + system) / 1000} ${problems.length}`);
