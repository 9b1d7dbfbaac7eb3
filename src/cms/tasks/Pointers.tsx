import { RightOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { Action } from '../../access/access.ts';
import { useMay } from '../shell/useMay.ts';
import { useWords } from '../shell/words.ts';
import { pointerTexts, taskTexts } from './words.ts';

const places = [
  ['people', 'person.read'],
  ['organs', 'organ.register'],
  ['keys', 'key.read'],
  ['endpoints', 'endpoint.read'],
  ['audit', 'audit.read'],
  ['board', 'board.read'],
] as const satisfies readonly (readonly [string, Action])[];

/** For those who look after the system: where what they do is done. */
export function Pointers({ path }: { readonly path: string }) {
  const t = useWords(pointerTexts);
  const { pointers } = useWords(taskTexts);
  const may = useMay();
  return (
    <nav aria-label={pointers} className="cms-pointers">
      <ul>
        {places
          .filter(([, action]) => may(action, path))
          .map(([place]) => (
            <li key={place}>
              <Link to={`/${place}`}>
                <strong>{t[place][0]}</strong>
                <span>{t[place][1]}</span>
                <RightOutlined aria-hidden />
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
