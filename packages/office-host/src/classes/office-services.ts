/**
 * The services behind Office.addin, Office.ribbon and custom functions: objects made by name, not from the workbook.
 */
import { HostError } from "../errors";
import { bind, type ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { HostContext } from "../host-context";
import { CUSTOM_FUNCTIONS_SERVICE } from "../wire";

const customFunctionsClass: ClassTable<null> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, _args, host) => host.customFunctions.ready(),
    // 2 and 4 shorten the pause the client makes between two batches of results.
    _GetEnabledFeatures: () => [2, 4],
    SetInvocationArrayResults: (_, args, host) => settle(args.raw(0), host),
  },
};

function settle(entries: unknown, host: HostContext): void {
  if (!Array.isArray(entries)) throw new HostError("InvalidArgument", "results of functions");
  host.customFunctions.settle(entries);
}

const appRuntimeClass: ClassTable<null> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: (_, args, host) => host.pane.show(args.oneOf(0, ["Visible", "Background"]) === "Visible"),
    GetAppRuntimeState: (_, _args, host) => (host.pane.visible ? "Visible" : "Background"),
  },
};

const persistenceClass: ClassTable<null> = {
  name: "AppRuntimePersistenceService",
  methods: {
    SetAppRuntimeStartState(_, args, host) {
      host.pane.startState = args.text(0);
    },
    GetAppRuntimeStartState: (_, _args, host) => host.pane.startState,
  },
};

const addinServiceClass: ClassTable<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};

const buttonClass: ClassTable<string> = {
  name: "RibbonButton",
  identity: (id) => ({ Id: id }),
  properties: {
    Id: { get: (id) => id },
    Enabled: {
      get: (id, host) => host.pane.enabledControls.get(id) ?? true,
      set: (id, value, host) => void host.pane.enabledControls.set(id, value === true),
    },
  },
  methods: { SetEnabled: (id, args, host) => void host.pane.enabledControls.set(id, args.flag(0)) },
};

const tabClass: ClassTable<string> = {
  name: "RibbonTab",
  identity: (id) => ({ Id: id }),
  properties: { Id: { get: (id) => id } },
  methods: { SetVisibility: (id, args, host) => void host.pane.visibleTabs.set(id, args.flag(0)) },
};

const ribbonClass: ClassTable<null> = {
  name: "DynamicRibbon",
  methods: {
    GetButton: (_, args, host) => bind(buttonClass, args.text(0), host),
    GetTab: (_, args, host) => bind(tabClass, args.text(0), host),
  },
};

const SERVICES: Readonly<Record<string, ClassTable<null>>> = {
  [CUSTOM_FUNCTIONS_SERVICE]: customFunctionsClass,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeClass,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": persistenceClass,
  "Microsoft.InternalService.AddinInternalService": addinServiceClass,
  "Microsoft.DynamicRibbon.DynamicRibbon": ribbonClass,
};

/** The service of that name; undefined when this host has none. */
export function officeService(host: HostContext, name: string): HostObject | undefined {
  const service = SERVICES[name];
  return service === undefined ? undefined : bind(service, null, host);
}
