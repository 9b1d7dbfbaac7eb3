import type { Role } from '../access/role.ts';
import type { SignInTrouble } from '../access/session.ts';
import type { DomainError, PingFailure } from '../errors.ts';
import type { Edition, Form } from '../forms/form.ts';
import type { FigureKey, Unit } from '../forms/figure.ts';
import type { PartId } from '../report/content.ts';
import type { ReportEvent } from '../report/event.ts';
import type { Issue, Severity } from '../report/issue.ts';
import type { PublicLife, PublicStep } from '../report/publication.ts';
import type { Scope } from '../report/report.ts';
import type { ReportState } from '../report/workflow.ts';

/** What of an event its sentence is made of. */
export type EventFacts = Pick<
  ReportEvent,
  'type' | 'actorName' | 'revision' | 'changed' | 'note' | 'details'
>;

/** All words of one language for what the domain gives as codes. Another language is another file beside `zh.ts`. */
export interface Messages {
  /** What is wrong, where, both sums if there are any, and what to do. `form` is the form of the report. */
  readonly issue: (issue: Issue, form: Form) => string;
  /** Why it was refused and what to do next. With a form, figures are named by their printed labels. */
  readonly failure: (error: DomainError, form?: Form | null) => string;
  /** For what is no refusal but a fault of the system. */
  readonly defect: string;
  /** What happened, as one sentence with who did it; the instant stands beside it. */
  readonly event: (event: EventFacts) => string;
  /** Of a feed about one organ, or all (null); `below`: and the organs below it. */
  readonly feedTitle: (name: string | null, below: boolean) => string;
  /** What a feed says of a report that was made public or corrected by that step of its public life. */
  readonly feedEntry: (
    life: PublicLife,
    step: PublicStep,
    corrects: boolean,
  ) => { readonly title: string; readonly text: string };
  /** Where a figure stands, by printed labels from the chapter down; the key itself for an unknown figure. */
  readonly figureLabel: (form: Form, key: FigureKey) => string;
  /** Its row, and its column, as they are named in a sentence or beside the table. */
  readonly rowName: (form: Form, key: FigureKey) => string;
  readonly columnName: (form: Form, key: FigureKey) => string;
  /** A part by its number; null: the whole report. */
  readonly chapterNumber: (part: PartId | null) => string;
  /** The same with its heading, where the form has the chapter. */
  readonly partName: (form: Form, part: PartId | null) => string;
  /** What a form prints: a heading, the label of a row or column. */
  readonly label: (printed: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly states: Readonly<Record<ReportState, string>>;
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly editions: Readonly<Record<Edition, string>>;
  /** Why no answer came from an endpoint. */
  readonly sendFailures: Readonly<Record<PingFailure, string>>;
  /** null: nobody wrote a unit. */
  readonly unit: (unit: Unit | null) => string;
  /** A workflow action or an action of the access table. */
  readonly action: (action: string) => string;
  /** For a page that says why nobody was signed in. */
  readonly signIn: Readonly<Record<SignInTrouble, { readonly title: string; readonly advice: string }>>;
}
