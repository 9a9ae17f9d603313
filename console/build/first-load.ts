type Module = Readonly<{ importedIds: readonly string[] }> | null;
type Chunks = Readonly<{ getModuleInfo: (id: string) => Module }>;

const OWN = /\/(console|shared)\/src\//;
const START = /\/console\/src\/main\.tsx$/;

/**
 * Puts what the console loads first into one chunk instead of some sixty. Small ones compress badly, and every screen that
 * shares a module with the queue made one more of them.
 */
export function firstLoad() {
  let known: ReadonlySet<string> | null = null;
  return {
    debugName: "first",
    name: (id: string, chunks: Chunks): string | null => {
      known ??= reachable(id.replace(/\/(console|shared)\/src\/.*$/, "/console/src/main.tsx"), chunks);
      return known.has(id) ? "first" : null;
    },
    test: (id: string) => OWN.test(id) && !START.test(id),
    // What they use comes with them, or the two would wait for each other.
    includeDependenciesRecursively: true,
  };
}

function reachable(start: string, chunks: Chunks): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || !OWN.test(id)) continue;
    found.add(id);
    open.push(...(chunks.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
