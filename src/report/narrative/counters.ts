/** What the text of a report counts things in, as an alternation for regular expressions; longer words first. */
export const COUNTERS = '人次|万元|篇次|条次|件次|件|条|份|宗|起|例|项|个|篇|期|次|场|家|户|人|名|元';
