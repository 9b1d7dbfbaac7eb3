import type { Keeper } from './keeper.ts';
import { isDone } from './keeper.ts';

const present = new Map<string, Keeper>();

/**
 * The keeper of a draft: the one that is still busy with it, else a new one. Whoever leaves the screen does not take
 * what was typed along: it goes on being sent.
 */
export function keeperOf(report: string, start: () => Keeper): Keeper {
  const there = present.get(report);
  if (there) return there;
  const keeper = start();
  present.set(report, keeper);
  return keeper;
}

/** The screen is gone. The keeper goes too, once the API has everything. */
export function letGo(report: string): void {
  const keeper = present.get(report);
  if (!keeper) return;
  keeper.hurry();
  const leaveWhenDone = () => {
    if (!isDone(keeper.state())) return;
    stopWaiting();
    if (present.get(report) === keeper) present.delete(report);
    keeper.stop();
  };
  const stopWaiting = keeper.subscribe(leaveWhenDone);
  leaving.set(keeper, stopWaiting);
  leaveWhenDone();
}

const leaving = new WeakMap<Keeper, () => void>();

/** Somebody is back before it went. */
export function stay(keeper: Keeper): void {
  leaving.get(keeper)?.();
  leaving.delete(keeper);
}

/** Reports of which this window has something that the API has not. */
export function reportsUnsentHere(): readonly string[] {
  return [...present.values()].filter((keeper) => !isDone(keeper.state())).map(({ report }) => report);
}
