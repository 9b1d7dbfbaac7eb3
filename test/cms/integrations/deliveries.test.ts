import { describe, expect, it } from '@jest/globals';
import { instantFromChina } from '../../../src/cms/integrations/deliveries/chinaInstant.ts';
import { isAccepted } from '../../../src/cms/integrations/deliveries/isAccepted.ts';
import { printedBody } from '../../../src/cms/integrations/deliveries/printedBody.ts';
import { subjectOf } from '../../../src/cms/integrations/deliveries/subjectText.ts';
import { isSuccess } from '../../../src/webhooks/schedule.ts';

describe('a delivery', () => {
  it('was accepted where the sender says so too', () => {
    for (const status of [null, 100, 199, 200, 204, 299, 300, 404, 500]) {
      for (const failure of [null, 'TIMEOUT'] as const) {
        expect(isAccepted({ failure, status })).toBe(isSuccess({ failure, status }));
      }
    }
  });

  it('shows JSON line by line, and anything else as it is', () => {
    expect(printedBody('{"a":1}')).toBe('{\n  "a": 1\n}');
    expect(printedBody('<b>')).toBe('<b>');
  });

  it('is about a report, or about an organ or endpoint by its code', () => {
    expect(subjectOf('bureau:2023:AGGREGATE')).toEqual({ organ: 'bureau', year: 2023, scope: 'AGGREGATE' });
    expect(subjectOf('bureau')).toBe('bureau');
  });
});

describe('instantFromChina', () => {
  it('reads a date and time as that of China', () => {
    expect(instantFromChina('2026-01-31T08:30')).toBe('2026-01-31T00:30:00.000Z');
    expect(instantFromChina('')).toBeNull();
  });
});
