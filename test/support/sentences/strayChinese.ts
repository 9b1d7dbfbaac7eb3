/**
 * Chinese characters and signs of an English sentence that are neither in parentheses nor in quotes: there they are what
 * is printed, or what somebody wrote.
 */
export function strayChinese(sentence: string): readonly string[] {
  const own = sentence.replaceAll(/\([^()]*\)/g, '').replaceAll(/“[^“”]*”/g, '');
  return own.match(/[\p{Script=Han}，。；：、（）]/gu) ?? [];
}
