/**
 * What the settings of a workbook are about: the heads of its rosters, sheet by sheet, what they all share, and how
 * everything is set. Read for whoever looks at it; nothing is written.
 */
import type { ColumnSetting, Settings } from "../../rules/settings/settings";
import { correctionsIn, keyOf, namedInSettings, ownMappings } from "../../roster/fingerprint";
import type { RosterHead } from "../../roster/roster-head";
import type { SheetAnswers } from "../../roster/workbook-state";
import type { Attempt } from "../../workbook/excel";
import type { SheetHeads } from "../sheet-heads";
import type { SharedSheet } from "../workbook-facts";

export interface SheetOverview {
  readonly sheet: string;
  /** Its rosters from the top. */
  readonly heads: readonly RosterHead[];
  readonly answers: SheetAnswers;
}

export interface SettingsOverview {
  /** Those with a roster, in the order of the tabs. */
  readonly sheets: readonly SheetOverview[];
  readonly shared: readonly SharedSheet[];
  readonly settings: Settings;
}

export async function settingsOverview(heads: SheetHeads): Promise<Attempt<SettingsOverview>> {
  const facts = await heads.workbookFacts();
  if (!facts.ok) return facts;
  const { extents, shared, settings, state } = facts.value;
  const sheets: SheetOverview[] = [];
  for (const { name, used } of extents) {
    if (used === null) continue;
    const read = await heads.on(name);
    if (!read.ok) return read;
    if (read.value.length === 0) continue;
    sheets.push({ sheet: name, heads: read.value.map(({ head }) => head), answers: state.answers[name] ?? {} });
  }
  return { ok: true, value: { sheets, shared, settings } };
}

export interface ExportedColumns {
  readonly columns: readonly ColumnSetting[];
  /** Headers of which two rosters say different things: a file can say one only, and says none. */
  readonly contradicted: readonly string[];
}

/** What was said of headers, anywhere in the workbook, as a settings file has it: for all rosters with such headers. */
export function exportedColumns({ sheets, settings }: SettingsOverview): ExportedColumns {
  const said = sheets.flatMap(({ heads }) =>
    heads.flatMap(({ header: { headers }, mappings }) =>
      correctionsIn(ownMappings(mappings), headers).map(({ header, field }): ColumnSetting => ({
        ...namedInSettings(headers, header),
        field,
      })),
    ),
  );
  const isContradicted = (one: ColumnSetting): boolean =>
    said.some((other) => keyOf(other) === keyOf(one) && other.field !== one.field);
  const agreed = said.filter((one) => !isContradicted(one));
  return {
    columns: agreed.reduce<readonly ColumnSetting[]>(
      (all, one) => withColumn(all, one),
      settings.columns.filter((one) => !said.some((other) => keyOf(other) === keyOf(one))),
    ),
    contradicted: [...new Set(said.filter(isContradicted).map(({ header }) => header))],
  };
}

/** The settings as they are handed on: with what was said of the headers of single sheets. */
export const exportedSettings = (overview: SettingsOverview): Settings => ({
  ...overview.settings,
  columns: exportedColumns(overview).columns,
});

/** The settings of columns with one of them set, or set otherwise. */
export const withColumn = (columns: readonly ColumnSetting[], one: ColumnSetting): readonly ColumnSetting[] => [
  ...withoutColumn(columns, one),
  one,
];

export const withoutColumn = (
  columns: readonly ColumnSetting[],
  named: Omit<ColumnSetting, "field">,
): readonly ColumnSetting[] => columns.filter((one) => keyOf(one) !== keyOf(named));
