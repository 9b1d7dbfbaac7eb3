import { Fragment } from 'react';
import { OrganName } from './OrganName.tsx';

/** Where an organ stands: the names of those above it, the topmost first. */
export function PathNames({ path }: { readonly path: string }) {
  return path.split('/').map((code, depth) => (
    <Fragment key={code}>
      {depth > 0 && ' › '}
      <span className="cms-whole">
        <OrganName code={code} />
      </span>
    </Fragment>
  ));
}
