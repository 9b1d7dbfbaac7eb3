/**
 * Public name of one cell of a statutory table: `<chapter>.<row>.<column>`, for example
 * `ch3.denied.state_secret.natural_person`. Never renamed.
 */
export type FigureKey = string;

/** 件 (documents, applications, cases, decisions), 项 (items of a list), 元, 万元. */
export type Unit = '件' | '项' | '元' | '万元';

/** `COUNT`: integer ≥ 0. `CHANGE`: integer, may be negative. `AMOUNT`: decimal ≥ 0, of money. */
export type NumberKind = 'COUNT' | 'CHANGE' | 'AMOUNT';
