import { signInHandler } from '../api/signIn/signInHandler.ts';
import { dependencies } from './dependencies.ts';
import { oidcSettings } from './oidc.ts';
import { required } from './required.ts';

const oidc = oidcSettings(process.env);

export const handler = signInHandler(
  oidc && {
    ...dependencies(process.env),
    oidc,
    clientSecret: required(process.env, 'OIDC_CLIENT_SECRET'),
  },
);
