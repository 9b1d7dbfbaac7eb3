import { beforeAll, describe, expect, it } from '@jest/globals';
import { cmsScripts, gzippedSize, type CmsScripts } from '../../infra/cmsScripts.ts';
import { builtCms } from '../support/cms.ts';

const KB = 1_000;

describe('what a browser fetches of the CMS', () => {
  let folder: string;
  let scripts: CmsScripts;

  beforeAll(async () => {
    folder = await builtCms();
    scripts = cmsScripts(folder);
  }, 120_000);

  const isThere = (name: string, among: ReadonlySet<string>) =>
    [...among].some((script) => script.startsWith(`${name}-`));

  /** Bytes, without what is there from the start. */
  const added = (...sources: readonly string[]) => {
    const all = new Set(sources.flatMap((source) => [...scripts.with(source)]));
    const fresh = [...all].filter((script) => !scripts.atStart.has(script));
    return gzippedSize(folder, fresh);
  };

  it('is at most 400 KB of script before somebody signs in', () => {
    // The first page is fetched at once, whether anybody is signed in or not.
    expect(gzippedSize(folder, scripts.atStart) + added('TasksPage')).toBeLessThanOrEqual(400 * KB);
  });

  it('is no editor, no chart and no English before they are needed', () => {
    for (const name of ['EditorPage', 'ProseEditor', 'echarts', 'en']) {
      expect([name, isThere(name, scripts.atStart)]).toEqual([name, false]);
      expect([name, isThere(name, scripts.with('TasksPage'))]).toEqual([name, false]);
    }
    expect(isThere('echarts', scripts.with('BoardPage'))).toBe(false);
    expect(isThere('echarts', scripts.with('EditorPage'))).toBe(false);
    expect(isThere('en', scripts.with('en'))).toBe(true);
    expect(isThere('en', scripts.with('EditorPage'))).toBe(false);
    // The tables are there before the texts can be written.
    expect(isThere('ProseEditor', scripts.with('EditorPage'))).toBe(false);
  });

  it('is little for each page that is opened then', () => {
    const tables = added('ReportPage', 'EditorPage');
    const whole = added('ReportPage', 'EditorPage', 'ProseEditor');
    expect(tables).toBeLessThanOrEqual(190 * KB);
    expect(whole - tables).toBeLessThanOrEqual(110 * KB);
    for (const page of ['ReviewPage', 'HistoryPage', 'ImportPage', 'BoardPage', 'ChartsPage']) {
      expect([page, added('ReportPage', page) <= 190 * KB]).toEqual([page, true]);
    }
  });
});
