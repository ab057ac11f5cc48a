import { writeFileSync } from 'node:fs';
import { collectOutputs } from './outputs.ts';
import { cliOf } from './run-cli.ts';
import { revisionsIn, writeProject } from './write-project.ts';

// Collects what one checkout gives for a project, in a process of its own: two checkouts share no module.
// Arguments: the checkout, the project, `write` or the folder for what is written, the file for the outputs.
const [checkout = '', project = '', folder = '', file = ''] = process.argv.slice(2);
const run = await cliOf(checkout, project);
if (folder === 'write') await writeProject(checkout, project, run);
else {
  const outputs = await collectOutputs(run, revisionsIn(project), folder);
  writeFileSync(file, JSON.stringify([...outputs]));
}
