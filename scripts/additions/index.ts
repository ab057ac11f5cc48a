import { runTrial } from './run-trial.ts';
import { trials } from './trials.ts';

// Prints what each addition takes, from a real trial in a copy of the house: `npm run additions`.
for (const trial of trials) {
  const { byHand, generated, works } = runTrial(trial);
  console.log(
    `${trial.name}: ${byHand.length} files by hand, ${generated.length} generated${works ? '' : ', and does not work'}`,
  );
  for (const file of byHand) console.log(`  ${file}`);
  for (const file of generated) console.log(`  (${file})`);
  if (!works) process.exitCode = 1;
}
