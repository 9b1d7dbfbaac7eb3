import { dependencies } from './dependencies.ts';
import { required } from './required.ts';
import { sqsClient, wakeOver } from './wake.ts';
import { wakeDue } from './wakeDue.ts';

const { store, now } = dependencies(process.env);
const wake = wakeOver(sqsClient(), required(process.env, 'DELIVERIES_QUEUE'));

/** Every minute, by EventBridge: what falls due later than SQS can wait, and what nobody was woken for. */
export async function handler(): Promise<{ readonly woken: number }> {
  return { woken: await wakeDue(store, now(), wake) };
}
