/** A variable that the function cannot do without. Throws when it is missing: at its start, not at a request. */
export function required(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') {
    throw new Error(`The environment variable ${name} is not set; serverless.yml sets it for each function.`);
  }
  return value;
}
