import '../../src/words/ready-all.ts';
import { type Benchmark, benchmarks } from './benchmarks.ts';

const [name] = process.argv.slice(2);
if (name === undefined) list(benchmarks);
else await run(name);

function list(known: readonly Benchmark[]): void {
  if (known.length === 0) console.log('No benchmark is registered yet, so nothing was measured.');
  for (const benchmark of known) console.log(`${benchmark.name}  ${benchmark.about}`);
}

async function run(wanted: string): Promise<void> {
  const benchmark = benchmarks.find((known) => known.name === wanted);
  if (benchmark) return benchmark.run();
  console.error(`No benchmark is called \`${wanted}\`; \`npm run bench\` lists them.`);
  process.exitCode = 2;
}
