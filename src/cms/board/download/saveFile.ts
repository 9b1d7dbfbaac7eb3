/** Lets the browser keep what was made on this page as a file. */
export function saveFile(name: string, type: string, contents: string | Blob): void {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download begins by itself; some browsers have not read the address yet when `click` returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function saveCsv(name: string, text: string): void {
  saveFile(`${name}.csv`, 'text/csv;charset=utf-8', text);
}
