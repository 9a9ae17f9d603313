import { getCatalogs } from "@lingui/cli/api";
import { getConfig } from "@lingui/conf";

/** Messages in the code that a catalogue lacks or leaves untranslated, and messages no code uses any more. */
export async function missingMessages(root: string): Promise<string[]> {
  const config = getConfig({ cwd: root });
  const found: string[] = [];
  for (const catalog of await getCatalogs(config)) {
    const used = (await catalog.collect()) ?? {};
    const stored = await catalog.readAll();
    for (const locale of config.locales) {
      const kept = stored[locale] ?? {};
      for (const [id, message] of Object.entries(used)) {
        const text = locale === config.sourceLocale ? kept[id]?.message : kept[id]?.translation;
        if (!text) found.push(`${locale} has no “${message.message ?? id}” (${message.origin[0]?.join(":")})`);
      }
      for (const id of Object.keys(kept)) {
        if (!used[id])
          found.push(`${locale} keeps “${kept[id]?.message ?? id}”, which no code uses; run \`pnpm messages\``);
      }
    }
  }
  return found;
}
