import { OrganShown } from '../../generated/operations.ts';
import { useAnswer } from '../../shell/useAnswer.ts';

/** An organ by name; by its code until that is known. */
export function OrganName({ code }: { readonly code: string }) {
  const { data } = useAnswer(OrganShown, { organ: code });
  return data?.organ?.name ?? code;
}
