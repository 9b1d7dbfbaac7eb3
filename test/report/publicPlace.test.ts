import { describe, expect, it } from '@jest/globals';
import type { PublicStep } from '../../src/report/publication.ts';
import { publicPlace } from '../../src/report/publicPlace.ts';

function stepOf(revision: number, state: PublicStep['state'], note: string | null = null): PublicStep {
  return {
    at: `2024-01-0${String(revision)}T00:00:00.000Z`,
    state,
    revision,
    hash: `h${String(revision)}`,
    note,
  };
}

describe('publicPlace', () => {
  const [first, second] = [stepOf(1, 'PUBLISHED'), stepOf(4, 'PUBLISHED', '漏计一件')];
  const steps = [first, stepOf(1, 'WITHDRAWN', '核实'), second];
  const life = { steps, revision: 4 };

  it('names the public revisions before and after, not those between that nobody saw', () => {
    expect(publicPlace(life, 1)).toMatchObject({ current: false, supersedes: null, supersededBy: second });
    expect(publicPlace(life, 4)).toMatchObject({ current: true, supersedes: first, supersededBy: null });
  });

  it('tells what a revision was when it was superseded, and what the current one is', () => {
    expect(publicPlace(life, 1)?.state).toBe('WITHDRAWN');
    expect(publicPlace(life, 4)?.state).toBe('PUBLISHED');
    const withdrawn = { ...life, steps: [...steps, stepOf(4, 'WITHDRAWN')] };
    expect(publicPlace(withdrawn, 4)).toMatchObject({ current: true, state: 'WITHDRAWN', supersedes: first });
  });

  it('is null for a revision that was never shown, and after a retraction', () => {
    expect(publicPlace(life, 2)).toBeNull();
    expect(publicPlace({ steps: [], revision: 4 }, 4)).toBeNull();
  });

  it('names a neighbour with its first publication, also when it was withdrawn and published again', () => {
    const again = {
      ...life,
      steps: [...steps, stepOf(4, 'WITHDRAWN'), { ...second, at: '2024-02-01T00:00:00.000Z' }],
    };
    expect(publicPlace(again, 1)?.supersededBy).toEqual(second);
  });
});
