/** What was pressed, in the words of `Shortcut.keys`. */
export function pressedIn({
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  key,
}: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'key'>): string {
  // A sign that needs Shift is pressed as that sign.
  const shift = shiftKey && key.length > 1;
  return [
    ...(ctrlKey || metaKey ? ['Control'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shift ? ['Shift'] : []),
    key,
  ].join('+');
}

/**
 * Whether it is one letter, digit or sign alone. Who speaks to the computer presses such keys with every word, and who
 * cannot hold the hand still hits them by mistake; so they can be switched off (WCAG 2.1.4).
 */
export function isSingleKey(keys: string): boolean {
  return keys.length === 1;
}
