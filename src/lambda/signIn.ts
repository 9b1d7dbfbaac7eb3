import { overHttp } from '../api/overHttp.ts';
import { signInHandler } from '../api/signIn/signInHandler.ts';
import { dependencies } from './dependencies.ts';
import { oidcSettings } from './oidc.ts';
import { required } from './required.ts';

const oidc = oidcSettings(process.env);

const given = dependencies(process.env);

export const handler = given.logged(
  overHttp(
    signInHandler(oidc && { ...given, oidc, clientSecret: required(process.env, 'OIDC_CLIENT_SECRET') }),
  ),
);
