import { refusalText } from '../../shell/refusalText.ts';
import { Refusal } from '../../shell/trouble.ts';

export interface FieldRefusal {
  readonly field: string;
  readonly message: string;
}

/**
 * In which field of a dialog the API found fault, and what to say there; null: in none of them. `fields`: by the place
 * in the input of the mutation as failures name it (`url`), the name of the field.
 */
export function fieldRefusal(
  trouble: unknown,
  fields: Readonly<Record<string, string>>,
): FieldRefusal | null {
  if (!(trouble instanceof Refusal) || trouble.code !== 'INVALID_INPUT') return null;
  const path = trouble.params['path'];
  if (typeof path !== 'string') return null;
  const place = Object.keys(fields).find(
    (each) => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}[`),
  );
  const field = place === undefined ? undefined : fields[place];
  if (field === undefined) return null;
  // Beside the field nobody needs to be told which one it is.
  const message = refusalText(trouble).replace(`输入项 ${path}：`, '').replace(`Input ${path}: `, '');
  return { field, message };
}
