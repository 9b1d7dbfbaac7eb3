/** Whether the address a request comes from is the asker's: not where `BEHIND_PROXY` says `yes`, for it is the proxy's. */
export function seesAddresses(environment: NodeJS.ProcessEnv): boolean {
  return environment['BEHIND_PROXY'] !== 'yes';
}
