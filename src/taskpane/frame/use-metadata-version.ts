/** The version that functions.json beside the page has: Excel's clients keep an old one for about a day. */
import { useEffect, useState } from "react";
import { FUNCTIONS_VERSION } from "../../functions/version";

/** @returns the metadata's version where it is not the code's; null while they agree or nothing is known */
export function useOtherMetadataVersion(): string | null {
  const [other, setOther] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void metadataVersion().then((version) => {
      if (wanted && version !== null && version !== FUNCTIONS_VERSION) setOther(version);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return other;
}

/** Where it cannot be fetched there is nothing to compare: the functions say themselves what they lack. */
async function metadataVersion(): Promise<string | null> {
  try {
    const response = await fetch("functions.json", { cache: "no-cache" });
    const metadata: unknown = response.ok ? await response.json() : null;
    if (typeof metadata !== "object" || metadata === null || !("version" in metadata)) return null;
    return typeof metadata.version === "string" ? metadata.version : null;
  } catch {
    return null;
  }
}
