/**
 * `npm test`: types, lint, format, generated files, tests; exactly what CI runs. `npm test -- test/store` runs only
 * the tests named, by jest. The last line is `N passed, N failed`, in which a failed step before the tests counts
 * as one failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The fields of jest's `--json` report that are used here. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files that could not be run at all: none of their tests is counted anywhere. */
  readonly numRuntimeErrorTestSuites: number;
}

const steps: readonly Step[] = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'types of GraphiQL', command: ['node_modules/typescript/bin/tsc', '-p', 'src/api/graphiql/page'] },
  { name: 'types of the CMS', command: ['node_modules/typescript/bin/tsc', '-p', 'src/cms'] },
  {
    name: 'types of the tests of the CMS',
    command: ['node_modules/typescript/bin/tsc', '-p', 'test/cms'],
  },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'generated', command: ['src/generate/main.ts', '--check'] },
];

/** Runs a program by this Node; its output comes back when `quiet`, else goes to the terminal. */
function run(
  args: readonly string[],
  quiet: boolean,
): Promise<{ readonly ok: boolean; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    const pieces: Buffer[] = [];
    child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(pieces).toString('utf8') }));
  });
}

async function runStep(step: Step): Promise<boolean> {
  const started = performance.now();
  const { ok, output } = await run(step.command, true);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)\n`);
  if (!ok) process.stdout.write(`${output.trimEnd()}\n`);
  return ok;
}

async function runTests(args: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-jest-'));
  const report = join(folder, 'report.json');
  try {
    const { ok } = await run(
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--maxWorkers=2',
        '--json',
        `--outputFile=${report}`,
        ...args,
      ],
      false,
    );
    if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
    const result = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: ok ? failed : Math.max(failed, 1),
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const jestArguments = process.argv.slice(2);
let failedSteps = 0;
if (jestArguments.length === 0) {
  const present = steps.filter(({ command }) => existsSync(join(root, command[0] ?? '')));
  // Two at a time: the machine this must run on has two cores.
  for (let first = 0; first < present.length; first += 2) {
    const results = await Promise.all(present.slice(first, first + 2).map(runStep));
    failedSteps += results.filter((ok) => !ok).length;
  }
}
const tests = await runTests(jestArguments);
const failed = tests.failed + failedSteps;
const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
process.stdout.write(`${tests.passed} passed, ${failed} failed${skipped}\n`);
process.exitCode = failed > 0 ? 1 : 0;
