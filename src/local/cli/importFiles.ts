import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Actor } from '../../access/actor.ts';
import { importReport } from '../../commands/importReport.ts';
import { importedContent } from '../../documents/importedContent.ts';
import type { ImportedReport } from '../../documents/importedReport.ts';
import { readReport } from '../../documents/readReport.ts';
import { isRefusal } from '../../errors.ts';
import { formOf } from '../../forms/forms.ts';
import { zh } from '../../messages/zh.ts';
import { checkReport } from '../../report/checks/checks.ts';
import type { Issue } from '../../report/issue.ts';
import { reportVersion } from '../../report/head.ts';
import { reportIdText, type Scope } from '../../report/report.ts';
import type { Store } from '../../store/store.ts';
import { UsageError } from '../usageError.ts';
import { importLine, importSummary } from './importLine.ts';
import { readOptions } from './readOptions.ts';
import type { Terminal } from './terminal.ts';

/** Whoever can run the command line can reach the database. */
const commandLineActor = (organ: string): Actor => ({
  id: 'command-line',
  name: '命令行',
  grants: [{ role: 'editor', organ }],
});

interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly organ: string | null;
  readonly year: number | null;
  readonly scope: Scope | null;
  readonly expectedVersion: number | null;
}

/** `import FILE…`: reads each file, and keeps it as a draft unless `--dry-run`. Status 1 if any file failed. */
export async function importFiles(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readArguments(args);
  const opened = options.dryRun ? null : await openLater(terminal);
  let status = 0;
  try {
    for (const file of options.files) {
      try {
        await importFile(file, options, opened?.store ?? null, terminal);
      } catch (error) {
        status = 1;
        terminal.say(`${file}：${sentence(error)}`);
      }
    }
  } finally {
    await opened?.close();
  }
  return status;
}

async function openLater({ settings, say }: Terminal) {
  const { openStore } = await import('../openStore.ts');
  return openStore(settings, say);
}

async function importFile(
  file: string,
  options: Options,
  store: Store | null,
  { print, say, now }: Terminal,
): Promise<void> {
  const bytes = await readFile(file);
  const imported = await readReport(bytes, basename(file));
  const issues = [...imported.issues, ...contentIssues(imported, options)];
  print(options.json ? importLine(file, imported, issues) : importSummary(file, imported, issues));
  if (!store) return;
  const { organ, year, scope, expectedVersion } = options;
  const { report } = await importReport(
    { fileName: basename(file), file: bytes, organ, year, scope, expectedVersion },
    {
      store,
      actor: commandLineActor(await rootOf(organ ?? imported.organ, organ !== null, store)),
      now: now(),
      clientMutationId: null,
    },
  );
  const saved = `${reportIdText(report.id)}，version ${reportVersion(report)}`;
  (options.json ? say : print)(`  已存为草稿：${saved}`);
}

/** The root above an organ given by id or by name: the command line may import anywhere below it. */
async function rootOf(organ: string | null, isId: boolean, store: Store): Promise<string> {
  const id = organ === null ? undefined : isId ? organ : (await store.organsNamed(organ))[0];
  const found = id === undefined ? null : await store.organ(id);
  return found?.places.at(-1)?.path[0] ?? '';
}

function contentIssues(imported: ImportedReport, options: Options): readonly Issue[] {
  const year = options.year ?? imported.year;
  const { issues } = checkReport({
    report: {
      organ: '',
      year: year ?? formOf(imported.form).fromYear ?? 2018,
      scope: imported.scope ?? 'OWN',
    },
    organName: imported.organ ?? '',
    content: importedContent(imported),
    yearBefore: null,
    publishedOn: null,
  });
  return year === null
    ? issues.filter(({ code }) => !code.startsWith('D1') && code !== 'FORM_NOT_IN_FORCE')
    : issues;
}

function sentence(error: unknown): string {
  if (isRefusal(error)) return zh.failure(error);
  const code = error instanceof Error && 'code' in error && 'syscall' in error ? error.code : null;
  if (code === 'ENOENT') return '找不到这个文件，请检查路径。';
  if (code === 'EISDIR') return '这是目录，请指定文件。';
  if (code === 'EACCES') return '没有读取这个文件的权限。';
  if (typeof code === 'string') return `无法读取这个文件（${code}），请检查路径。`;
  throw error;
}

function readArguments(args: readonly string[]): Options {
  const { values, positionals } = readOptions(args, commandOptions, true);
  if (positionals.length === 0) throw new UsageError('请指定要读入的文件：gongkai import 文件…');
  return {
    files: positionals,
    json: values.json ?? false,
    dryRun: values['dry-run'] ?? false,
    organ: values.organ ?? null,
    year: integer('year', values.year),
    scope: scopeFrom(values.scope),
    expectedVersion: integer('expected-version', values['expected-version']),
  };
}

const commandOptions = {
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  organ: { type: 'string' },
  year: { type: 'string' },
  scope: { type: 'string' },
  'expected-version': { type: 'string' },
} as const;

function integer(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} 须为整数。`);
  return Number(text);
}

function scopeFrom(text: string | undefined): Scope | null {
  if (text === undefined) return null;
  if (text === 'own') return 'OWN';
  if (text === 'aggregate') return 'AGGREGATE';
  throw new UsageError('--scope 须为 own（本机关）或 aggregate（汇总）。');
}
