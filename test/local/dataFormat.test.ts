import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkDataFormat } from '../../src/local/dataFormat.ts';
import { UsageError } from '../../src/local/usageError.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-format-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('checkDataFormat', () => {
  it('marks a new folder and takes it again', () => {
    const made = join(folder, 'new');
    checkDataFormat(made);
    checkDataFormat(made);
    expect(readFileSync(join(made, 'format'), 'utf8')).toBe('3\n');
  });

  it('refuses what the first version wrote, and changes nothing in it', () => {
    writeFileSync(join(folder, 'gongkai.db'), 'data');
    expect(() => checkDataFormat(folder)).toThrow(UsageError);
    expect(() => checkDataFormat(folder)).toThrow('另一版本');
    expect(existsSync(join(folder, 'format'))).toBe(false);
  });

  it('refuses what a later version wrote', () => {
    writeFileSync(join(folder, 'format'), '4\n');
    expect(() => checkDataFormat(folder)).toThrow('格式 4');
  });
});
