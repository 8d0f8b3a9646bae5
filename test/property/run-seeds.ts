import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/**
 * The specs whose cases are made by chance, with new seeds: `npm run test:seeds [-- rounds]`. A seed that fails is named;
 * `SEED=<it> npm run spec -- <file>` shows it again. Every form is filled 2,000 times a round: five rounds are 10,000. Specs with a database are tried where MONGODB_URI names one.
 */
const rounds = Number(process.argv[2] ?? 5);
const projects = ['unit', 'console', ...(process.env['MONGODB_URI'] === undefined ? [] : ['e2e'])];
const specs = ['test', 'libs', 'apps']
  .flatMap((folder) => globSync(`${folder}/**/*.spec.{ts,tsx}`))
  .filter((file) => readFileSync(file, 'utf8').includes("process.env['SEED']"));

const failed: number[] = [];
for (let round = 1; round <= rounds; round += 1) {
  const seed = randomInt(1_000_000_000);
  console.log(`… ${round}/${rounds}: SEED=${seed}, ${specs.length} specs`);
  const { status } = spawnSync('npm', ['run', '-s', 'spec', '--', ...specs, '--selectProjects', ...projects], {
    env: { FORM_DATA_SETS: '2000', ...process.env, SEED: String(seed) },
    stdio: 'inherit',
  });
  if (status !== 0) failed.push(seed);
}
console.log(failed.length === 0 ? `${rounds} seeds, none failed` : `failed with SEED=${failed.join(', ')}`);
process.exitCode = failed.length === 0 && rounds > 0 ? 0 : 1;
