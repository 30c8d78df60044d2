/** Application and Runtime. */
import { HostError } from "../errors";
import type { ClassTable } from "../class-table";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const applicationClass: ClassTable<null> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (_, host) => host.application.calculationMode,
      set(_, value, host) {
        const mode = MODES.find((name) => name === value);
        if (mode === undefined) throw new HostError("InvalidArgument", String(value));
        host.application.calculationMode = mode;
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate(_, args, host) {
      if (args.oneOf(0, ["Recalculate", "Full", "FullRebuild"]) === "Recalculate") host.calculations.now();
      else host.calculations.everything();
      return null;
    },
    // There is nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const runtimeClass: ClassTable<null> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_, host) => host.application.enableEvents,
      set(_, value, host) {
        if (typeof value !== "boolean") throw new HostError("InvalidArgument", "enableEvents");
        host.application.enableEvents = value;
      },
    },
  },
};
