import { Fragment } from 'react';
import { OrganName } from './OrganName.tsx';

/** Where an organ stands: the names of those above it, the topmost first. A line ends with the sign, none begins with it. */
export function PathNames({ path }: { readonly path: string }) {
  const codes = path.split('/');
  return codes.map((code, depth) => (
    <Fragment key={code}>
      {depth > 0 && ' '}
      <span className="cms-whole">
        <OrganName code={code} />
        {depth < codes.length - 1 && ' ›'}
      </span>
    </Fragment>
  ));
}
