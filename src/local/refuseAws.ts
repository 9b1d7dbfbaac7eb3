import type { Settings } from './settings.ts';
import { UsageError } from './usageError.ts';

/** Sample data and sample people are not for a deployment. Throws `UsageError`. */
export function refuseAws({ onAws }: Settings): void {
  if (!onAws) return;
  throw new UsageError(
    '这个命令会写入示例数据，不能用于 AWS 上的数据表：请去掉 GONGKAI_STORE=aws。/ ' +
      'This writes sample data, which is not for a table on AWS: unset GONGKAI_STORE=aws.',
  );
}
