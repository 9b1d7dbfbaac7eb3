import type { Actor } from '../../access/actor.ts';

/**
 * Whoever can reach the database, as an administrator of the organs in question: so the first person and the first key
 * are made, and one more when nobody is left who could. The audit log names it like any other actor.
 */
export function terminalActor(organs: readonly string[]): Actor {
  const grants = organs.map((organ) => ({ role: 'administrator', organ }) as const);
  return { id: 'terminal', name: '命令行', grants };
}
