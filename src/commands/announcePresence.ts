import { requireActor } from '../access/access.ts';
import type { PartId } from '../report/content.ts';
import { PRESENCE_SECONDS, type Presence } from '../report/presence.ts';
import type { ReportId } from '../report/report.ts';
import type { CommandContext } from './shared/context.ts';
import { openReport } from './shared/openReport.ts';

export interface AnnouncePresenceInput {
  readonly report: ReportId;
  /** null: the report as a whole. */
  readonly part: PartId | null;
}

/**
 * Tells the others who work on a report that somebody has it before them; said again every few seconds. It leaves
 * nothing behind, so a repetition needs no record. One request where this process knows the draft, though the organ may
 * have moved since; else a reading before. Whoever reads presences is asked for access then.
 */
export async function announcePresence(
  input: AnnouncePresenceInput,
  context: CommandContext,
): Promise<Presence> {
  const { report, part } = input;
  const actor = requireActor(context.actor);
  const head = context.knownDrafts?.of(report)?.head ?? (await context.store.head(report));
  openReport(actor, 'report.read', report, { head });
  const presence: Presence = {
    report,
    actor: actor.id,
    name: actor.name,
    part,
    at: context.now,
    expiresAt: new Date(Date.parse(context.now) + PRESENCE_SECONDS * 1000).toISOString(),
  };
  await context.store.setPresence(presence);
  return presence;
}
