/** A script of the build. */
export interface Chunk {
  fileName: string;
  imports: readonly string[];
  modules: readonly string[];
}

/** What a bundler tells of what it has written. */
type Bundle = Record<
  string,
  { type: string; fileName: string; imports?: string[]; moduleIds?: string[] }
>;

/** Keeps in mind which scripts the build has written, and of what: when it is done, they have their names. */
export const recordChunks = (chunks: Chunk[]) => ({
  name: "record-chunks",
  generateBundle(this: { environment?: { name: string } }, _options: unknown, bundle: Bundle) {
    if (this.environment?.name !== "client") return;
    for (const { type, fileName, imports = [], moduleIds = [] } of Object.values(bundle)) {
      if (type === "chunk") chunks.push({ fileName, imports, modules: moduleIds });
    }
  },
});
