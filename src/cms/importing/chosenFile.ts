/** A file that somebody chose, as it is sent. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly base64: string;
  /** SHA-256 of what is in it. */
  readonly hash: string;
}

/** A request of the API holds 6 MB, and base64 makes four bytes of three. */
export const MAX_FILE_BYTES = 4_000_000;

export async function chosenFile(file: File): Promise<ChosenFile> {
  const bytes = await file.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return {
    name: file.name,
    size: file.size,
    base64: await base64Of(file),
    hash: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
}
