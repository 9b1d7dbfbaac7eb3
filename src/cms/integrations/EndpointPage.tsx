import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import '../administration/administration.css';
import { ActorName } from '../administration/people/ActorName.tsx';
import { EndpointOpened, type EndpointShownFragment } from '../generated/operations.ts';
import { Answered } from '../shell/pieces/Answered.tsx';
import { minuteOf } from '../shell/pieces/instant.ts';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { Trouble } from '../shell/pieces/Trouble.tsx';
import { Refusal } from '../shell/trouble.ts';
import { useAnswer } from '../shell/useAnswer.ts';
import { useMay } from '../shell/useMay.ts';
import { useWords, words } from '../shell/words.ts';
import { DeliveryLog } from './deliveries/DeliveryLog.tsx';
import { ChangeEndpointDialog } from './endpoints/ChangeEndpointDialog.tsx';
import { EndpointAdvice } from './endpoints/EndpointAdvice.tsx';
import { EndpointKey } from './endpoints/EndpointKey.tsx';
import { endpointState, isOpen } from './endpoints/endpointState.ts';
import { EndpointStateTag } from './endpoints/EndpointStateTag.tsx';
import { EndpointSwitches } from './endpoints/EndpointSwitches.tsx';
import { FilterText } from './endpoints/FilterText.tsx';
import { useNow } from './endpoints/useNow.ts';
import { usePing } from './endpoints/usePing.tsx';
import './integrations.css';

const texts = words({
  zh: {
    back: '全部接收地址',
    url: '网址',
    organ: '管理机关',
    format: '消息格式',
    filter: '推送内容',
    verified: '验证',
    never: '未验证',
    updated: '最近修改',
    change: '修改',
    notThere: '没有这个接收地址，可能已经删除，或者您没有查看的权限。',
  },
  en: {
    back: 'All webhooks',
    url: 'Address',
    organ: 'Kept by',
    format: 'Format',
    filter: 'Told of',
    verified: 'Verified',
    never: 'Never',
    updated: 'Last change',
    change: 'Change',
    notThere: 'There is no such webhook; it may be deleted, or you may not see it.',
  },
});

const formats = { STANDARD: 'Standard Webhooks', CLOUDEVENTS: 'CloudEvents 1.0' } as const;

const LOOK_MS = 5_000;

/** One webhook address: how it goes with it, what can be done, and what was sent to it. */
export function Component() {
  const t = useWords(texts);
  const { endpoint = '' } = useParams();
  const answer = useAnswer(EndpointOpened, { endpoint }, { everyMs: LOOK_MS });
  return (
    <Answered answer={answer}>
      {({ endpoint: found }) =>
        found ? <Shown endpoint={found} /> : <Trouble isPage of={new Refusal(t.notThere, 'NOT_FOUND')} />
      }
    </Answered>
  );
}

function Shown({ endpoint }: { readonly endpoint: EndpointShownFragment }) {
  const t = useWords(texts);
  const may = useMay();
  const ping = usePing(endpoint);
  const [changing, setChanging] = useState(false);
  const changeable = may('endpoint.change', endpoint.organ.path ?? endpoint.organ.code);
  const open = isOpen(endpointState(endpoint, useNow()));
  return (
    <>
      <Link to="/endpoints" className="cms-back">
        {t.back}
      </Link>
      <PageHead title={endpoint.name} beside={<EndpointStateTag endpoint={endpoint} />}>
        {changeable && (
          <>
            {ping.button}
            <Button onClick={() => setChanging(true)}>{t.change}</Button>
            <EndpointSwitches endpoint={endpoint} />
          </>
        )}
      </PageHead>
      {ping.answer}
      <EndpointAdvice endpoint={endpoint} />
      <Descriptions
        bordered
        size="small"
        className="cms-panel"
        column={{ xs: 1, lg: 2 }}
        items={[
          { key: 'url', label: t.url, children: <span className="cms-code">{endpoint.url}</span> },
          { key: 'organ', label: t.organ, children: endpoint.organ.name },
          { key: 'filter', label: t.filter, children: <FilterText filter={endpoint.filter} /> },
          { key: 'format', label: t.format, children: formats[endpoint.format] },
          {
            key: 'verified',
            label: t.verified,
            children: endpoint.verifiedAt === null ? t.never : minuteOf(endpoint.verifiedAt),
          },
          {
            key: 'updated',
            label: t.updated,
            children: (
              <span>
                {minuteOf(endpoint.updatedAt)} <ActorName id={endpoint.updatedBy} />
              </span>
            ),
          },
        ]}
      />
      <EndpointKey endpoint={endpoint} changeable={changeable} />
      <DeliveryLog endpoint={endpoint} changeable={changeable} open={open} />
      <ChangeEndpointDialog endpoint={endpoint} open={changing} onClose={() => setChanging(false)} />
    </>
  );
}
