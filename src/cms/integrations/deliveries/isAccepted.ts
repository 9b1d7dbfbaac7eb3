/** Whether the receiver took the message: 2xx only, and the whole answer. */
export function isAccepted({
  failure,
  status,
}: {
  readonly failure: string | null;
  readonly status: number | null;
}): boolean {
  return failure === null && status !== null && status >= 200 && status <= 299;
}
