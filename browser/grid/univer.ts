/** The spreadsheet grid as an instance, with Chinese words; it asks nothing of the network. */
import {
  ICommandService,
  IConfigService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type Injector,
} from "@univerjs/core";
import {
  CalculationMode,
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortWords from "@univerjs/preset-sheets-sort/locales/zh-CN";
import { indexOnlyWhereLookedUp } from "./lookup-index";
import { forgetUnclosedBrackets } from "./unclosed-brackets";

/** The engine lets the page draw after so many formulas; drawing the sheet costs more than calculating these. */
const FORMULAS_PER_TURN = 4000;

export interface RunningUniver {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
}

/**
 * Starts the grid in an element of the page.
 * @param beforePlugins called before any plugin listens to commands, so that what it registers sees them first
 */
export function startUniver(container: HTMLElement, beforePlugins: (running: RunningUniver) => void): RunningUniver {
  indexOnlyWhereLookedUp();
  forgetUnclosedBrackets();
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreWords, filterWords, sortWords) },
    logLevel: LogLevel.ERROR,
  });
  const injector = univer.__getInjector();
  const running = { univer, injector, commands: injector.get(ICommandService) };
  beforePlugins(running);
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      disableAutoFocus: true,
      // Rosters keep ID numbers as text, on purpose: as numbers they would lose their last digits.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      menu: { "sheet.contextMenu.text-to-number": { hidden: true } },
      // Formulas that came with a value keep it until something they refer to changes, as in Excel.
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  for (const { plugins } of presets) {
    for (const entry of plugins) {
      if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
      else univer.registerPlugin(entry);
    }
  }
  injector
    .get(IConfigService)
    .setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, { intervalCount: FORMULAS_PER_TURN }, { merge: true });
  return running;
}
