/**
 * Runs before `npm start`, `npm test` and the other scripts, on whatever Node the machine has: installs the
 * dependencies when they are missing or not those of package-lock.json, Node 24 among them. Writes to stderr only.
 */
'use strict';

const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync, statSync } = require('node:fs');
const { delimiter, join } = require('node:path');

const root = join(__dirname, '..');
const oldestNode = 24;

/** npm writes the second file last when it installs, so a newer one needs no closer look. */
function installedSinceLock() {
  try {
    const modified = (file) => statSync(join(root, file)).mtimeMs;
    return modified('node_modules/.package-lock.json') >= modified('package-lock.json');
  } catch {
    return false;
  }
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Null when node_modules holds what package-lock.json asks for, else a reason in words. */
function whyInstall() {
  if (installedSinceLock()) return null;
  const wanted = lockedPackages('package-lock.json');
  const present = lockedPackages('node_modules/.package-lock.json');
  if (wanted === null) return null;
  if (present === null) return '还没有安装依赖 / the dependencies are not installed yet';
  for (const [path, { version, optional, devOptional, peer }] of Object.entries(wanted)) {
    if (path === '') continue;
    const mayBeAbsent = optional || devOptional || peer;
    if (present[path] === undefined ? !mayBeAbsent : present[path].version !== version) {
      return `依赖与 package-lock.json 不一致（${path}）/ the dependencies are not those of package-lock.json (${path})`;
    }
  }
  return null;
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}

/** With the machine's own Node: the one in node_modules is about to be replaced. */
function install(reason) {
  say(`${reason}；正在运行 npm ci，约需一分钟 / running npm ci, about a minute …`);
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter);
  const done = spawnSync('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    fail(
      '依赖安装失败：请检查能否访问 npm 仓库（npm config get registry），然后运行 npm ci 查看原因。/ ' +
        'Installing failed: check that the npm registry can be reached (npm config get registry), then run npm ci to see why.',
    );
  }
}

/** npm scripts find node_modules/.bin first, so a Node that came as a package is the one that runs. */
function nodeThatScriptsGet() {
  const folder = join(
    root,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  );
  const bundled =
    existsSync(join(root, 'node_modules/.bin/node')) || existsSync(join(root, 'node_modules/.bin/node.cmd'));
  if (!bundled || !existsSync(join(folder, 'package.json'))) return process.versions.node;
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

const reason = whyInstall();
if (reason !== null) install(reason);

const version = nodeThatScriptsGet();
if (Number(version.split('.')[0]) < oldestNode) {
  fail(
    `需要 Node ${oldestNode} 或更高版本，这里是 ${version}，而且没有适用于 ${process.platform}-${process.arch} 的内置版本：请先安装 Node ${oldestNode}。/ ` +
      `Node ${oldestNode} or later is needed, this is ${version}, and none is bundled for ${process.platform}-${process.arch}: please install Node ${oldestNode}.`,
  );
}
