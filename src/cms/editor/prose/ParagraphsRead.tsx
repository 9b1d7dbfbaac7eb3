import { leadOf } from './leads.ts';

/** A text to be read, its sub-headings as strong as where it is written. */
export function ParagraphsRead({ text }: { readonly text: string }) {
  return text.split('\n').map((paragraph, index) => {
    const lead = leadOf(paragraph);
    return (
      <p key={index}>
        {lead > 0 && <strong>{paragraph.slice(0, lead)}</strong>}
        {paragraph.slice(lead)}
      </p>
    );
  });
}
