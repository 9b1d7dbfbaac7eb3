/** Whether a person is meant by what somebody typed: a part of the name, of the account or of the organ's name. */
export function isPersonMeant(
  {
    name,
    subject,
    organ,
  }: { readonly name: string; readonly subject: string; readonly organ: { readonly name: string } },
  typed: string,
): boolean {
  const text = typed.trim().toLowerCase();
  return [name, subject, organ.name].some((each) => each.toLowerCase().includes(text));
}
