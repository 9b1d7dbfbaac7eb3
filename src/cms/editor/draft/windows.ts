/** This window, among those of the same browser. A reload makes it another one. */
export const thisWindow = crypto.randomUUID();

const PREFIX = 'gongkai.window.';

/** Held as long as the window lives; the browser takes it from a window that broke. */
void navigator.locks.request(PREFIX + thisWindow, () => new Promise(() => undefined));

/** Windows that are there now. */
export async function liveWindows(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}

/** One window after the other. */
export async function alone<T>(name: string, act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`gongkai.${name}`, act);
}

const channel = new BroadcastChannel('gongkai.drafts');

/** Tells the other windows that the API has something newer of a draft. */
export function tellWindows(report: string): void {
  channel.postMessage({ report });
}

/** Listens to the other windows until the function that is returned is called. */
export function listenToWindows(report: string, heard: () => void): () => void {
  const listen = ({ data }: MessageEvent<{ readonly report: string }>) => {
    if (data.report === report) heard();
  };
  channel.addEventListener('message', listen);
  return () => channel.removeEventListener('message', listen);
}
