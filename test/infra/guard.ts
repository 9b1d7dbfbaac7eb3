import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

// AWS's own program and rules, as a package for writers of CDK templates brings them. The CDK itself, which it asks for
// as a peer, is not needed for that and left out by `overrides` in package.json.
const tool = join(root, 'node_modules/@cdklabs/cdk-validator-cfnguard');
const builds: Readonly<Record<string, string>> = {
  'linux-x64': 'ubuntu/x86_64',
  'linux-arm64': 'ubuntu/aarch64',
  'darwin-x64': 'macos/x86_64',
  'darwin-arm64': 'macos/aarch64',
};

/** Null where there is none for this machine. */
export function guardProgram(): string | null {
  const build = builds[`${process.platform}-${process.arch}`];
  const program = build === undefined ? null : join(tool, 'bin', build, 'cfn-guard');
  return program !== null && existsSync(program) ? program : null;
}

/** Resources that each rule finds fault with. */
export async function guardFindings(
  program: string,
  template: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rules = join(tool, 'rules/control-tower/cfn-guard');
  const args = ['validate', '-d', template, '-r', rules, '-o', 'json', '--structured', '-S', 'none'];
  const { stdout } = await run(program, args, { maxBuffer: 50_000_000 }).catch(withFindings);
  const reports = JSON.parse(stdout) as readonly {
    readonly not_compliant: readonly { readonly Rule: { readonly name: string } }[];
  }[];
  const found = reports.flatMap(({ not_compliant: failed }) => failed);
  return new Map(found.map(({ Rule: rule }) => [rule.name, resourcesIn(rule)]));
}

/** It ends with 19 where it has found something. */
function withFindings(failed: unknown): { readonly stdout: string } {
  const { code, stdout } = failed as { readonly code?: unknown; readonly stdout?: string };
  if (code !== 19 || stdout === undefined) throw failed;
  return { stdout };
}

/** The report tells of places in the template, at whatever depth. */
function resourcesIn(rule: object): readonly string[] {
  const places = JSON.stringify(rule).matchAll(/"path":"\/Resources\/([^/"]+)/g);
  return [...new Set([...places].map(([, name]) => name!))].sort();
}

/** What is meant to be so, from `infra/guardFindings.yml`. */
export function explainedFindings(): ReadonlyMap<string, readonly RegExp[]> {
  const file = parse(readFileSync(join(root, 'infra/guardFindings.yml'), 'utf8')) as Readonly<
    Record<string, { readonly resources: readonly string[]; readonly why: string }>
  >;
  return new Map(
    Object.entries(file).map(([rule, { resources }]) => [
      rule,
      resources.map((pattern) => new RegExp(`^${pattern}$`)),
    ]),
  );
}
