import type { PartId } from '../../../report/content.ts';
import type { DraftApi } from './draftApi.ts';
import { keptOf } from './model/keeping.ts';
import { partsUnsent } from './model/unsent.ts';
import type { DraftState } from './model/state.ts';
import { step, type Happening } from './model/step.ts';
import { dues } from './model/timing.ts';
import { outcomeOf } from './outcome.ts';
import { recordsHere, type Records } from './records.ts';
import { alone, listenToWindows, liveWindows, tellWindows, thisWindow } from './windows.ts';

/** Holds a draft while somebody works on it: keeps it on this machine, and saves it. */
export interface Keeper {
  readonly report: string;
  readonly state: () => DraftState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly happens: (happening: Happening) => void;
  /** Sends what waits at once: the screen is about to go. */
  readonly hurry: () => void;
  /** False: this browser keeps nothing on this machine. */
  readonly keepsHere: () => boolean;
  /** Resolves when what was kept before has been taken up again. */
  readonly ready: Promise<void>;
  readonly stop: () => void;
}

/** How long a change is in memory alone (milliseconds). */
const WRITE_AFTER_MS = 200;

export function startKeeper(
  first: DraftState,
  { person, report, api }: { readonly person: string; readonly report: string; readonly api: DraftApi },
): Keeper {
  const recordId = `${thisWindow}/${report}`;
  const listeners = new Set<() => void>();
  let state = first;
  let records: Records | null = null;
  let keepsHere = true;
  let sendTimer: ReturnType<typeof setTimeout> | undefined;
  let writeTimer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let stopped = false;

  const happens = (happening: Happening): void => {
    const before = state;
    state = step(state, happening);
    if (state === before) return;
    if (keptAnew(before, state)) writeTimer ??= setTimeout(write, WRITE_AFTER_MS);
    schedule();
    for (const listener of listeners) listener();
  };

  function schedule(): void {
    clearTimeout(sendTimer);
    if (stopped) return;
    const all = dues(state).filter(({ kind }) => kind !== 'READ' || !isReading);
    if (all.length === 0) return;
    const next = Math.min(...all.map(({ at }) => at));
    sendTimer = setTimeout(() => sendDue(Date.now()), Math.max(0, next - Date.now()));
  }

  function sendDue(until: number): void {
    for (const due of dues(state)) {
      if (due.at > until) continue;
      if (due.kind === 'SAVE') void save(due.part);
      else void read();
    }
    schedule();
  }

  async function save(part: PartId): Promise<void> {
    happens({ kind: 'SENT', part, id: crypto.randomUUID() });
    const { sending, known } = state.parts[part];
    if (!sending) return;
    try {
      happens({ kind: 'SAVED', part, there: await api.save(part, sending, known) });
      tellWindows(report);
    } catch (trouble) {
      happens(outcomeOf(trouble, part, Date.now()));
    }
  }

  async function read(): Promise<void> {
    if (isReading) return;
    isReading = true;
    try {
      const parts = await api.read();
      isReading = false;
      happens({ kind: 'HEARD', parts });
    } catch (trouble) {
      isReading = false;
      happens(outcomeOf(trouble, null, Date.now()));
    }
  }

  function write(): void {
    clearTimeout(writeTimer);
    writeTimer = undefined;
    void writeNow().catch(() => {
      keepsHere = false;
      for (const listener of listeners) listener();
    });
  }

  async function writeNow(): Promise<void> {
    const kept = keptOf(state);
    if (!records) return;
    if (kept) await records.put({ id: recordId, person, report, tab: thisWindow, at: Date.now(), kept });
    else await records.remove(recordId);
  }

  /** What windows that are gone have kept of the draft becomes this one's. */
  async function takeUp(): Promise<void> {
    records = await recordsHere();
    if (!records) {
      keepsHere = false;
      return;
    }
    const here = records;
    await alone('taking-up', async () => {
      const live = await liveWindows();
      const left = (await here.ofPerson(person)).filter(
        (record) => record.report === report && (record.id === recordId || !live.has(record.tab)),
      );
      for (const { kept } of left) happens({ kind: 'ADOPTED', kept, at: Date.now() });
      await writeNow();
      for (const { id } of left) if (id !== recordId) await here.remove(id);
    });
  }

  const tryNow = () => happens({ kind: 'TRIED_NOW', at: Date.now() });
  const hurry = () => {
    write();
    if (state.reach.kind === 'REACHED') sendDue(Infinity);
  };
  const onVisibility = () => (document.visibilityState === 'hidden' ? hurry() : tryNow());
  window.addEventListener('online', tryNow);
  window.addEventListener('pagehide', hurry);
  document.addEventListener('visibilitychange', onVisibility);
  const stopListening = listenToWindows(report, () => void read());

  return {
    report,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    happens,
    hurry,
    keepsHere: () => keepsHere,
    ready: takeUp().catch(() => void (keepsHere = false)),
    stop: () => {
      stopped = true;
      clearTimeout(sendTimer);
      write();
      stopListening();
      window.removeEventListener('online', tryNow);
      window.removeEventListener('pagehide', hurry);
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}

/** Whether there is anything to keep on this machine that was not there before, or to remove from it. */
function keptAnew(before: DraftState, after: DraftState): boolean {
  return before.parts !== after.parts || before.shelf !== after.shelf;
}

/** Whether the API has all that was typed. */
export function isDone(state: DraftState): boolean {
  return partsUnsent(state).length === 0 && !Object.values(state.parts).some(({ sending }) => sending);
}
