import { afterEach, describe, expect, it } from '@jest/globals';
import { resolveHost } from '../../../src/webhooks/https/resolveHost.ts';
import { openNameServer, type NameServer, type Zone } from '../../support/nameServer.ts';

let server: NameServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function resolveIn(zone: Zone, host: string, signal = new AbortController().signal) {
  server = await openNameServer(zone);
  return resolveHost(host, signal, [server.address]);
}

describe('resolveHost', () => {
  it('gives the IPv4 and then the IPv6 addresses of a name', async () => {
    const zone = { 'hooks.gov.cn': ['2400:3200::1', '1.1.1.1', '10.0.0.1', '::1'] };
    expect(await resolveIn(zone, 'hooks.gov.cn')).toEqual(['1.1.1.1', '10.0.0.1', '2400:3200::1', '::1']);
  });

  it.each([
    ['IPv4', '1.1.1.1'],
    ['IPv6', '2400:3200::1'],
  ])('makes do with addresses of %s only', async (_family, address) => {
    expect(await resolveIn({ 'hooks.gov.cn': [address] }, 'hooks.gov.cn')).toEqual([address]);
  });

  it('asks once for each kind, for this very name', async () => {
    await resolveIn({ 'hooks.gov.cn': ['1.1.1.1'] }, 'hooks.gov.cn');
    expect([...(server?.asked ?? [])].sort()).toEqual(['hooks.gov.cn A', 'hooks.gov.cn AAAA']);
  });

  it('says why there are none', async () => {
    await expect(resolveIn({}, 'nowhere.gov.cn')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  it('says when a name has no addresses', async () => {
    await expect(resolveIn({ 'gov.cn': [] }, 'gov.cn')).rejects.toMatchObject({ code: 'ENODATA' });
  });

  it('gives up when it is told to', async () => {
    const giveUp = new AbortController();
    const startedAt = performance.now();
    setTimeout(() => giveUp.abort(), 50);
    await expect(resolveIn({ 'slow.gov.cn': null }, 'slow.gov.cn', giveUp.signal)).rejects.toMatchObject({
      code: 'ECANCELLED',
    });
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  });

  it('does not begin when it was told to before', async () => {
    await expect(resolveIn({}, 'gov.cn', AbortSignal.abort())).rejects.toThrow();
    expect(server?.asked).toEqual([]);
  });

  it.each(['localhost', 'receiver.localhost'])('knows without asking where %s is', async (host) => {
    expect(await resolveIn({}, host)).toEqual(['127.0.0.1', '::1']);
    expect(server?.asked).toEqual([]);
  });
});
