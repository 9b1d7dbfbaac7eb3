export type EngineErrorCode =
  /** There is no engine for this platform. */
  | 'NO_ENGINE'
  /** The data folder cannot be made or written. */
  | 'DATA_FOLDER'
  /** Another program has the port. */
  | 'PORT_TAKEN'
  /** The engine ended at once, or does not answer. */
  | 'ENGINE_FAILED'
  /** Another program of ours holds the data folder and does not finish starting or stopping. */
  | 'DATA_FOLDER_BUSY';

/** Why there is no local database. The message is meant for the person at the terminal, Chinese first. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineError';
    this.code = code;
  }
}

export function dataFolderError(folder: string, cause: unknown): EngineError {
  return new EngineError(
    'DATA_FOLDER',
    `数据目录 ${folder} 无法创建或写入：请检查权限或换一个目录。/ ` +
      `The data folder ${folder} cannot be made or written: check its permissions or choose another one.`,
    { cause },
  );
}
