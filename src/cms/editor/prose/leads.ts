/** `（一）主动公开。` and the like: where a paragraph begins with a sub-heading, how long that is; 0: it does not. */
export function leadOf(paragraph: string): number {
  const begins = /^[\s\u3000]*[（(][一二三四五六七八九十]{1,3}[）)]/u.test(paragraph);
  if (!begins) return 0;
  const end = paragraph.search(/[。：:；;]/u);
  const length = end === -1 ? paragraph.length : end + 1;
  return length <= LONGEST_LEAD ? length : 0;
}

/** Longer than that it is a sentence, and no heading. */
const LONGEST_LEAD = 40;
