/** JSON with a member to a line; anything else as it is. */
export function printedBody(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
