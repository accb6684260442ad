/** The few file operations that a journal needs. `append` and `create` return only when the bytes are on disk. */
export interface JournalFs {
  /** File names in the journal's folder, which is made when it is not there. */
  list(): Promise<readonly string[]>;
  read(name: string): Promise<Uint8Array>;
  /** A new file and its entry in the folder. Rejects when the name is taken. */
  create(name: string, bytes: Uint8Array): Promise<void>;
  append(name: string, bytes: Uint8Array): Promise<void>;
  truncate(name: string, length: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
}
