/** The browser's storage under names of its own, so that the tabs of the public and the manage page do not mix. */
export function pageStorage(page: string): Storage {
  const prefix = `gongkai:${page}:`;
  const names = () => Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  return {
    get length() {
      return names().length;
    },
    clear: () => names().forEach((name) => localStorage.removeItem(name)),
    getItem: (name) => localStorage.getItem(prefix + name),
    key: (index) => names()[index]?.slice(prefix.length) ?? null,
    removeItem: (name) => localStorage.removeItem(prefix + name),
    setItem: (name, value) => localStorage.setItem(prefix + name, value),
  };
}
