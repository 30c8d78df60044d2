/** What the data rules have to say. */
import type { IdFault } from "../standards/id-number";

export type RecordReason = { readonly kind: "id-fault"; readonly fault: IdFault };
