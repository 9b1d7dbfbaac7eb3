import { decidedText, type Dispute } from './model/deciding.ts';
import type { Entry } from './model/fields.ts';
import type { Piece } from './model/mergeTexts.ts';

export type ClashPiece = Extract<Piece, { kind: 'CLASH' }>;

/** `OWN`: something else than either side. */
export interface Decision {
  readonly side: 'MINE' | 'THEIRS' | 'BOTH' | 'OWN';
  readonly own?: string;
}

/** By what is decided on; what changed meanwhile has to be decided anew. */
export type Decisions = Readonly<Record<string, Decision>>;

export function decisionKey({ part, field, mine, theirs }: Dispute, piece: ClashPiece | null): string {
  const sides = piece ? [piece.ancestor, piece.mine, piece.theirs] : [mine, theirs];
  return JSON.stringify([part, field, ...sides]);
}

/** What the field becomes; null while not everything about it is decided. */
export function outcomeFrom(dispute: Dispute, decisions: Decisions): Entry | null {
  const { pieces, mine, theirs } = dispute;
  if (!pieces) {
    const decision = decisions[decisionKey(dispute, null)];
    if (!decision) return null;
    if (decision.side === 'OWN') return { typed: decision.own ?? '', unit: mine.unit };
    return decision.side === 'THEIRS' ? theirs : mine;
  }
  const isDecided = pieces.every(
    (piece) => piece.kind === 'AGREED' || decisions[decisionKey(dispute, piece)],
  );
  if (!isDecided) return null;
  return decidedText(pieces, (index) => {
    const piece = pieces[index];
    if (!piece || piece.kind === 'AGREED') return [];
    return paragraphsFrom(piece, decisions[decisionKey(dispute, piece)]);
  });
}

/** What a clash of paragraphs becomes. */
export function paragraphsFrom(piece: ClashPiece, decision: Decision | undefined): readonly string[] {
  switch (decision?.side) {
    case 'THEIRS':
      return piece.theirs;
    case 'BOTH':
      return [...piece.mine, ...piece.theirs];
    case 'OWN':
      return (decision.own ?? '').split('\n');
    default:
      return piece.mine;
  }
}
