import type { CommandContext } from '../commands/shared/context.ts';
import { DomainError } from '../errors.ts';
import type { Unit } from '../forms/figure.ts';
import { isPartId, type PartId } from '../report/content.ts';
import type { FigureInput, PartInput } from '../report/input.ts';
import type { RequestContext } from './context.ts';
import type { FigureInput as FigureArgument, Maybe } from './generated/resolverTypes.ts';

/** The context of a command from that of the request, with the mutation's own id. */
export function commandContext(
  input: { readonly clientMutationId?: Maybe<string> | undefined },
  { store, actor, now, knownDrafts }: RequestContext,
): CommandContext {
  return { store, actor, now, clientMutationId: input.clientMutationId ?? null, knownDrafts };
}

/** The organ codes of an `Organ.path`, the root first; none for null. */
export function organPath(within: string | null | undefined): readonly string[] {
  return within?.split('/').filter((code) => code !== '') ?? [];
}

export function partFrom(id: string): PartId {
  if (isPartId(id)) return id;
  throw new DomainError('INVALID_INPUT', { path: 'part', reason: 'UNKNOWN_VALUE', detail: id.slice(0, 40) });
}

interface PartArguments {
  readonly heading?: Maybe<string> | undefined;
  readonly text?: Maybe<string> | undefined;
  readonly figures?: Maybe<readonly FigureArgument[]> | undefined;
}

/** What is left out stays; a heading of null means that of the form. */
export function partInput({ heading, text, figures }: PartArguments): PartInput {
  return {
    ...(heading === undefined ? {} : { heading }),
    ...(typeof text === 'string' ? { text } : {}),
    ...(figures ? { figures: figureInputs(figures, 'figures') } : {}),
  };
}

/** `path`: where they stand in the input, for refusals. */
export function figureInputs(figures: readonly FigureArgument[], path: string): readonly FigureInput[] {
  return figures.map(({ key, value, unit }, index) => {
    const withUnit =
      unit === undefined ? {} : { unit: unit === null ? null : unitFrom(unit, `${path}[${index}]`) };
    return { key, value: value ?? null, ...withUnit };
  });
}

const units: readonly string[] = ['件', '项', '元', '万元'] satisfies readonly Unit[];

function unitFrom(unit: string, path: string): Unit {
  if (units.includes(unit)) return unit as Unit;
  throw new DomainError('INVALID_INPUT', {
    path: `${path}.unit`,
    reason: 'UNKNOWN_UNIT',
    detail: unit.slice(0, 20),
  });
}
