import { describe, expect, it } from '@jest/globals';
import {
  crawl,
  emptyDirectory,
  topmost,
  withBelow,
  withRoots,
  type DirectoryOrgan,
} from '../../../src/cms/search/directory.ts';
import { organTree } from '../../../src/cms/search/organTree.ts';

const organ = (path: string, kind: DirectoryOrgan['kind'] = 'GOVERNMENT'): DirectoryOrgan => {
  const code = path.split('/').at(-1)!;
  return { code, name: `${code}机关`, path, kind };
};

const below: Readonly<Record<string, readonly DirectoryOrgan[]>> = {
  city: [organ('city/county'), organ('city/bureau', 'DEPARTMENT')],
  county: [organ('city/county/town', 'TOWNSHIP')],
};

describe('crawl', () => {
  it('fetches what stands below governments, level by level', async () => {
    const asked: string[] = [];
    let directory = withRoots(emptyDirectory, [organ('city')]);
    await crawl(
      [organ('city')],
      (code) => {
        asked.push(code);
        return Promise.resolve(below[code] ?? []);
      },
      (parent, organs) => {
        directory = withBelow(directory, parent, organs);
      },
      new AbortController().signal,
    );
    expect(asked).toEqual(['city', 'county']);
    expect([...directory.organs.keys()]).toEqual(['city', 'county', 'bureau', 'town']);
  });

  it('makes no end of requests, and stops when it is told to', async () => {
    const endless = (code: string) =>
      Promise.resolve([1, 2, 3].map((each) => organ(`${code}/${code}${each}`)));
    let answers = 0;
    const stop = new AbortController();
    await crawl([organ('o')], endless, () => (answers += 1), stop.signal);
    expect(answers).toBe(400);
    stop.abort();
    await crawl([organ('o')], endless, () => (answers += 1), stop.signal);
    expect(answers).toBe(400);
  });
});

describe('topmost', () => {
  it('leaves out what stands below another one', () => {
    const paths = topmost([organ('a/b'), organ('a/bc'), organ('a/b/c')]).map(({ path }) => path);
    expect(paths).toEqual(['a/b', 'a/bc']);
  });
});

describe('organTree', () => {
  it('knows leaves only once it has asked', () => {
    const directory = withBelow(withRoots(emptyDirectory, [organ('city')]), 'city', below['city']!);
    const opened = withBelow(directory, 'bureau', []);
    expect(organTree(opened, [organ('city')])).toEqual([
      {
        key: 'city',
        title: 'city机关',
        isLeaf: false,
        children: [
          { key: 'county', title: 'county机关', isLeaf: false },
          { key: 'bureau', title: 'bureau机关', isLeaf: true },
        ],
      },
    ]);
  });
});
