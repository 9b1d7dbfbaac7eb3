import { PersonNamed } from '../../generated/operations.ts';
import { useAnswer } from '../../shell/useAnswer.ts';
import { usePerson } from '../../shell/person.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: {
    elsewhere: (id: string) => `其他机关的人员（${id}）`,
    key: (id: string) => `接口密钥（${id}）`,
    me: (name: string) => `${name}（本人）`,
    system: '系统',
  },
  en: {
    elsewhere: (id: string) => `Somebody of another organ (${id})`,
    key: (id: string) => `API key (${id})`,
    me: (name: string) => `${name} (you)`,
    system: 'System',
  },
});

/** As much of an id as tells people apart. */
const SHORT = 8;

/** Who did something, by the id as it stands in the audit log: by name, where the person may know it. */
export function ActorName({ id }: { readonly id: string }) {
  const t = useWords(texts);
  const me = usePerson();
  const [kind, local = ''] = id.split(':');
  const asks = kind === 'person' && id !== me.id;
  const { data } = useAnswer(PersonNamed, asks ? { person: local } : null);
  if (id === me.id) return t.me(me.name);
  if (kind === 'person') return data?.person?.name ?? t.elsewhere(local.slice(0, SHORT));
  return kind === 'key' ? t.key(local.slice(0, SHORT)) : t.system;
}
