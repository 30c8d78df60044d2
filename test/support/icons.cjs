/**
 * Fluent's icons, each from its own file once it is asked for. The index of their package draws some thousands of them
 * while it loads: half of what it took to load the pane, in every suite that draws it.
 */
const tools = { ...require("@fluentui/react-icons/utils"), ...require("@fluentui/react-icons/providers") };

const LOOK = /\d*(?:Regular|Filled|Light|Color)$/u;

/** `ChevronRight20Regular` is in `chevron-right`. */
const fileOf = (name) =>
  name
    .replace(LOOK, "")
    .replace(/([a-z\d])([A-Z])/gu, "$1-$2")
    .toLowerCase();

module.exports = new Proxy(tools, {
  get: (known, name) =>
    name in known || !LOOK.test(String(name))
      ? known[name]
      : require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name],
});
