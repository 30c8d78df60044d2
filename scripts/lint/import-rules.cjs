/** Two ESLint rules of this house: imports go one way, and never in a circle. */
const fs = require("node:fs");
const path = require("node:path");
const { fileOf, importGraph, SOURCE, wayBetween } = require("./import-graph.cjs");

/** A listener for whatever names another module: imports of types, those made while running, and what is required. */
function importsOf(check) {
  const at = (node) => {
    if (typeof node?.value === "string") check(node, node.value);
  };
  const ofDeclaration = ({ source }) => at(source);
  return {
    ImportDeclaration: ofDeclaration,
    ExportAllDeclaration: ofDeclaration,
    ExportNamedDeclaration: ofDeclaration,
    ImportExpression: ofDeclaration,
    TSImportType: ofDeclaration,
    TSExternalModuleReference: ({ expression }) => at(expression),
    "CallExpression[callee.name='require']": ({ arguments: [first] }) => at(first),
  };
}

const isInside = (name, area) => name === area || name.startsWith(`${area}/`);

/** The innermost area around a file, as a path from the root without ending; undefined when it has no place yet. */
const areaOf = (name, areas) =>
  areas
    .filter((area) => isInside(name, area))
    .reduce((a, b) => (a !== undefined && a.length > b.length ? a : b), undefined);

const direction = {
  meta: {
    type: "problem",
    schema: [{ type: "object" }],
    messages: {
      barred: "{{from}} may only import from: {{allowed}} (import direction, CONTRIBUTING.md).",
      homeless: "{{name}} has no place in scripts/lint/import-areas.cjs: say there what it may import.",
      byName: "What is in {{area}} is imported by its name, through its index.",
      everywhere: "{{from}} runs in Excel, in a worker and in Node alike.",
      words: "{{from}} builds no sentence: whoever shows its findings and troubles has the words.",
    },
  },
  create(context) {
    const { root, mayImport, packages, everywhere, words, silent } = context.options[0];
    const areas = Object.keys(mayImport);
    const nameOf = (file) =>
      path
        .relative(root, file)
        .split(path.sep)
        .join("/")
        .replace(/\.\w+$/, "");
    const own = nameOf(context.filename);
    const from = areaOf(own, areas);

    const check = (node, specifier) => {
      const report = (messageId, data) => context.report({ node, messageId, data: { from, ...data } });
      if (from === undefined) return report("homeless", { name: own });
      if (!specifier.startsWith(".")) {
        const area = packages[specifier.split("/")[0]];
        if (area !== undefined) allow(area);
        if (everywhere.includes(from) && /^(?:node:|react|@fluentui\/)/.test(specifier)) report("everywhere");
        return undefined;
      }
      // A file that is not there yet has a place all the same.
      const found =
        fileOf(context.filename, specifier) ?? path.resolve(path.dirname(context.filename), `${specifier}.ts`);
      if (!SOURCE.test(found)) return undefined;
      const name = nameOf(found);
      const area = areaOf(name, areas);
      if (area === undefined) return report("homeless", { name });
      if (area !== from && Object.values(packages).includes(area)) return report("byName", { area });
      if (silent.some((one) => isInside(own, one)) && words.test(name) && !words.test(own)) report("words", {});
      return allow(name);

      function allow(to) {
        const allowed = [...new Set([from, ...mayImport[from]])];
        if (!allowed.some((one) => isInside(to, one))) report("barred", { allowed: allowed.join(", ") });
      }
    };
    return importsOf(check);
  },
};

/** Reading the whole tree takes about a second: once for all files of a run. */
const graphs = new Map();
function graphOf(root) {
  let graph = graphs.get(root);
  if (graph === undefined) graphs.set(root, (graph = importGraph(root)));
  return graph;
}

const noCircles = {
  meta: {
    type: "problem",
    schema: [{ type: "object" }],
    messages: { circle: "Imports go in a circle: {{circle}}." },
  },
  create(context) {
    const { root } = context.options[0];
    return importsOf((node, specifier) => {
      const next = specifier.startsWith(".") ? fileOf(context.filename, specifier) : undefined;
      const back = next && wayBetween(graphOf(root), next, fs.realpathSync(context.filename));
      if (back === undefined) return;
      const circle = [context.filename, ...back].map((file) => path.relative(root, file)).join(" → ");
      context.report({ node, messageId: "circle", data: { circle } });
    });
  },
};

exports.plugin = { rules: { "import-direction": direction, "no-import-circles": noCircles } };
