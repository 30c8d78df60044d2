/** `window.external`: the old way in, by which office.js learns about its host and ribbon commands arrive. */
import type { HostOptions } from "./options";

/** What an add-in may rely on: Office 2021 volume licence. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  CustomFunctions: "1.9",
  DelayForCellEdit: "1.1",
};

type Callback = (status: unknown) => void;
export type CommandHandler = (eventId: number, args: readonly unknown[]) => void;

/** What the client registered through `window.external`. */
export interface ExternalState {
  commandHandler: CommandHandler | undefined;
  /** Called with a command's invocation id when its function says it is complete (status 0), or there is none. */
  onCompleted: (commandId: string, status: number) => void;
}

const EventId = { appCommand: 39, dialog: 10 } as const;
const MethodId = { appCommandCompleted: 94 } as const;
const Status = { success: 0, internalError: 5001, dialogRefused: 12007 } as const;
/** Shared runtime and custom functions. */
const HOST_FLAGS = 1 + 2;
const EXCEL = 1;
const TASK_PANE = 2;

const integerColour = (hex: string): number => Number.parseInt(hex.slice(1), 16);

/** Document settings of the old interface; kept apart from the workbook's, as office.js encodes them itself. */
function createSettings(): {
  Read(keys: string[], values: string[]): void;
  Write(keys: string[], values: string[]): void;
} {
  let stored: (readonly [string, string])[] = [];
  return {
    Read(keys, values) {
      for (const [key, value] of stored) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys, values) {
      stored = keys.map((key, i) => [key, values[i] ?? ""] as const);
    },
  };
}

function createControlContext(options: HostOptions): object {
  const settings = createSettings();
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "office-host",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetInitialDisplayMode: () => TASK_PANE,
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(Object.entries(options.theme()).map(([key, hex]) => [key, integerColour(hex)])),
      ),
    GetSettings: () => settings,
  };
}

/** The object to put in the place of `window.external`, writing what the client registers into `state`. */
export function createExternal(options: HostOptions, state: ExternalState): object {
  const context = createControlContext(options);
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$telemetry$$disableLogging$${HOST_FLAGS}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(id: number, params: readonly unknown[], callback?: Callback) {
      if (id !== MethodId.appCommandCompleted) {
        callback?.(Status.internalError);
        return;
      }
      callback?.(Status.success);
      state.onCompleted(String(params[0]), Number(params[1]));
    },
    RegisterEvent(id: number, _targetId: string, handler: CommandHandler, callback?: Callback) {
      if (id === EventId.appCommand) state.commandHandler = handler;
      callback?.(
        id === EventId.appCommand
          ? Status.success
          : id === EventId.dialog
            ? Status.dialogRefused
            : Status.internalError,
      );
    },
    UnregisterEvent(_id: number, _targetId: string, callback?: Callback) {
      callback?.(Status.success);
    },
  };
}
