import { DomainError } from '../errors.ts';
import { chinaDate } from '../util/chinaDate.ts';
import type { CommandContext } from './shared/context.ts';
import type { ReportResult } from './shared/result.ts';
import { takeStep, type StepInput } from './shared/step.ts';

export interface ScheduleReportInput extends StepInput {
  /** When it is to be made public (ISO 8601); after now and not after the end of next year in China. */
  readonly publishAt: string;
}

/** 定时公布: an approved report is made public at that instant, not before. Again: moves the instant. */
export function scheduleReport(input: ScheduleReportInput, context: CommandContext): Promise<ReportResult> {
  const note = { path: 'note', text: null };
  return takeStep('schedule', 'scheduleReport', input, note, context, ({ head, signed }) => {
    const publishAt = futureInstant(input.publishAt, context.now);
    return {
      head: { schedule: { ...signed, publishAt } },
      event: { revision: head.lastRevision, hash: head.lastHash, details: { publishAt } },
    };
  });
}

function futureInstant(text: string, now: string): string {
  const instant = Date.parse(text);
  const lastYear = Number(chinaDate(now).slice(0, 4)) + 1;
  if (instant > Date.parse(now) && chinaDate(text) <= `${lastYear}-12-31`) {
    return new Date(instant).toISOString();
  }
  throw new DomainError('INVALID_INPUT', {
    path: 'publishAt',
    reason: 'OUT_OF_RANGE',
    detail: text.slice(0, 40),
  });
}
