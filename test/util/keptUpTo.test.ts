import { expect, it } from '@jest/globals';
import { keptUpTo } from '../../src/util/keptUpTo.ts';

it('forgets the oldest when it becomes too much', () => {
  const kept = keptUpTo<number>(10);
  kept.add('a', 1, 4);
  kept.add('b', 2, 4);
  kept.add('c', 3, 4);
  expect(['a', 'b', 'c'].map(kept.find)).toEqual([null, 2, 3]);
});

it('counts what is added again once, as the youngest', () => {
  const kept = keptUpTo<number>(10);
  kept.add('a', 1, 4);
  kept.add('b', 2, 4);
  kept.add('a', 3, 4);
  kept.add('c', 4, 2);
  expect(['a', 'b', 'c'].map(kept.find)).toEqual([3, 2, 4]);
  kept.add('d', 5, 3);
  expect(['a', 'b', 'c', 'd'].map(kept.find)).toEqual([3, null, 4, 5]);
});

it('forgets what it is told to, and keeps nothing that is too much by itself', () => {
  const kept = keptUpTo<number>(10);
  kept.add('a', 1, 8);
  kept.forget('a');
  kept.forget('never');
  kept.add('b', 2, 9);
  expect(['a', 'b'].map(kept.find)).toEqual([null, 2]);
  kept.add('c', 3, 11);
  expect(['b', 'c'].map(kept.find)).toEqual([null, null]);
});
