import {
  ApartmentOutlined,
  ApiOutlined,
  AuditOutlined,
  BarChartOutlined,
  CheckSquareOutlined,
  FileTextOutlined,
  ImportOutlined,
  KeyOutlined,
  TableOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { Menu } from 'antd';
import { Link, useLocation } from 'react-router';
import type { Action } from '../../access/access.ts';
import { usePlace } from './place.tsx';
import { useMay } from './useMay.ts';
import { useWords, words } from './words.ts';

const texts = words({
  zh: {
    tasks: '我的待办',
    import: '导入年报',
    board: '报送进度',
    charts: '统计图表',
    endpoints: '推送接收',
    keys: '接口密钥',
    people: '人员角色',
    organs: '行政机关',
    forms: '表式版本',
    audit: '审计日志',
  },
  en: {
    tasks: 'My tasks',
    import: 'Import',
    board: 'Progress',
    charts: 'Charts',
    endpoints: 'Webhooks',
    keys: 'API keys',
    people: 'People',
    organs: 'Organs',
    forms: 'Forms',
    audit: 'Audit log',
  },
});

/** Path below `/cms`, its sign, and what one must be allowed to do to find it in the menu; null: everybody does. */
const pages = [
  { key: 'tasks', to: '/', icon: <CheckSquareOutlined aria-hidden />, needs: null },
  { key: 'import', to: '/import', icon: <ImportOutlined aria-hidden />, needs: 'report.import' },
  { key: 'board', to: '/board', icon: <TableOutlined aria-hidden />, needs: 'board.read' },
  { key: 'charts', to: '/charts', icon: <BarChartOutlined aria-hidden />, needs: null },
  { key: 'endpoints', to: '/endpoints', icon: <ApiOutlined aria-hidden />, needs: 'endpoint.read' },
  { key: 'keys', to: '/keys', icon: <KeyOutlined aria-hidden />, needs: 'key.read' },
  { key: 'people', to: '/people', icon: <TeamOutlined aria-hidden />, needs: 'person.read' },
  { key: 'organs', to: '/organs', icon: <ApartmentOutlined aria-hidden />, needs: null },
  { key: 'forms', to: '/forms', icon: <FileTextOutlined aria-hidden />, needs: null },
  { key: 'audit', to: '/audit', icon: <AuditOutlined aria-hidden />, needs: 'audit.read' },
] as const satisfies readonly { readonly needs: Action | null; readonly [name: string]: unknown }[];

export function MainMenu() {
  const t = useWords(texts);
  const may = useMay();
  const { organ } = usePlace();
  const { pathname } = useLocation();
  const shown = pages.filter(({ needs }) => needs === null || may(needs, organ.path));
  // None: a report is reached from several of them.
  const selected = shown.find(({ to }) => (to === '/' ? pathname === '/' : pathname.startsWith(to)));
  return (
    <Menu
      mode="inline"
      // Its signs stand below the name of the product.
      inlineIndent={16}
      selectedKeys={selected ? [selected.key] : []}
      items={shown.map(({ key, to, icon }) => ({ key, icon, label: <Link to={to}>{t[key]}</Link> }))}
    />
  );
}
