/** Settings kept in the workbook. Values are stored as they came: dates are text to this host. */
import { HostError } from "../errors";
import { ensureWorkbookWritable } from "../guards";
import type { ClassTable } from "../class-table";

export const settingClass: ClassTable<string> = {
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  properties: {
    _Id: { get: (key) => key },
    Key: { get: (key) => key },
    Value: {
      get(key, host) {
        if (!host.document.settings.has(key)) throw new HostError("ItemNotFound");
        return host.document.settings.get(key);
      },
      set(key, value, host) {
        ensureWorkbookWritable(host);
        host.document.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete(key, _args, host) {
      ensureWorkbookWritable(host);
      if (!host.document.settings.delete(key)) throw new HostError("ItemNotFound");
    },
  },
};

export const settingsClass: ClassTable<null> = {
  name: "SettingCollection",
  items: (_, host) => [...host.document.settings.keys()].map((key) => host.make.setting(key)),
  indexer(_, key, host) {
    if (!host.document.settings.has(String(key))) throw new HostError("ItemNotFound");
    return host.make.setting(String(key));
  },
  methods: {
    // Adding a key that exists replaces its value.
    Add(_, args, host) {
      ensureWorkbookWritable(host);
      host.document.settings.set(args.text(0), args.raw(1));
      return host.make.setting(args.text(0));
    },
    GetCount: (_, _args, host) => host.document.settings.size,
    GetItemOrNullObject: (_, args, host) =>
      host.document.settings.has(args.text(0)) ? host.make.setting(args.text(0)) : null,
  },
};
