import { useRouteError } from 'react-router';
import { Trouble } from './pieces/Trouble.tsx';

/** For a page that could not be fetched, or that broke. */
export function PageTrouble() {
  return <Trouble isPage of={useRouteError()} again={() => window.location.reload()} />;
}
