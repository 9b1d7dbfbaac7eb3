import { describe, expect, it } from '@jest/globals';
import { grantText, holds, MAX_GRANTS } from '../../src/access/grants.ts';

const editor = { role: 'editor', organ: 'bureau' } as const;

describe('grants', () => {
  it('are held with the role and the organ, not with one of them', () => {
    const others = [
      { role: 'editor', organ: 'town' },
      { role: 'reviewer', organ: 'bureau' },
    ] as const;
    expect(holds([], editor)).toBe(false);
    expect(holds(others, editor)).toBe(false);
    expect(holds([...others, editor], editor)).toBe(true);
  });

  it('are named by both', () => {
    expect(grantText(editor)).toBe('editor:bureau');
  });

  it('are few', () => {
    expect(MAX_GRANTS).toBe(50);
  });
});
