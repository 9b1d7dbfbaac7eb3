import { required } from './required.ts';

/**
 * Where this site is found, for whoever is told of it without having asked: `PUBLIC_ORIGIN`, as the API shows it then
 * too; without it `API_ORIGIN`, the address of the HTTP API itself.
 */
export function siteOrigin(environment: NodeJS.ProcessEnv): string {
  return environment['PUBLIC_ORIGIN'] || required(environment, 'API_ORIGIN');
}
