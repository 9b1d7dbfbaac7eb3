/** Whether nothing of what was asked for is missing: no error, and no root field that found nothing. */
export function isWhole({
  data,
  errors,
}: {
  readonly data?: object | null;
  readonly errors?: readonly unknown[];
}): boolean {
  return !errors?.length && !!data && Object.values(data).every((answer) => answer !== null);
}
