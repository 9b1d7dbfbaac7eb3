/** What somebody has begun to write about an issue, kept in this browser until it is sent. */
export interface UnsentReason {
  readonly read: () => string;
  readonly write: (text: string) => void;
}

export function unsentReason(report: string, issue: string): UnsentReason {
  const name = `gongkai.reason.${report}.${issue}`;
  return {
    read: () => {
      try {
        return localStorage.getItem(name) ?? '';
      } catch {
        return '';
      }
    },
    write: (text) => {
      try {
        if (text === '') localStorage.removeItem(name);
        else localStorage.setItem(name, text);
      } catch {
        // A browser that keeps nothing: it is on the screen still.
      }
    },
  };
}
