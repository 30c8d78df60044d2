/** XML as events: the same however the text is cut, and only of the root's own namespace. */
import fc from "fast-check";
import { XmlReader, type XmlHandler } from "../src/xml/xml-reader";

function eventsOf(
  pieces: readonly string[],
  wants: Pick<XmlHandler, "wantsAll" | "wantsChoices"> = {},
): readonly string[] {
  const events: string[] = [];
  const handler: XmlHandler = {
    ...wants,
    wantsText: true,
    open(name, attributes) {
      events.push(`<${name} ${attributes.get("a") ?? ""}`.trim());
      return name !== "skip";
    },
    text(text) {
      if (events.at(-1)?.startsWith("=") === true) events[events.length - 1] += text;
      else events.push(`=${text}`);
    },
    close: (name) => void events.push(`/${name}`),
  };
  const reader = new XmlReader("p.xml", handler);
  for (const piece of pieces) reader.read(piece, false);
  reader.read("", true);
  return events;
}

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

test.each<[string, string, readonly string[]]>([
  ["an element and its text", "<r>t</r>", ["<r", "=t", "/r"]],
  ["an empty element", "<r/>", ["<r", "/r"]],
  ["attributes in either quotes, with > in them", `<r b='">' a="x'>y"/>`, ["<r x'>y", "/r"]],
  ["references", "<r a='&lt;&#65;'>&amp;&#x4E00;&nope;&</r>", ["<r <A", "=&一&nope;&", "/r"]],
  ["CDATA, comments, instructions", "<?x?><r><!-- <a> --><![CDATA[<&amp;]]><?y?></r>", ["<r", "=<&amp;", "/r"]],
  ["ends of lines", "<r>a\r\nb\rc</r>", ["<r", "=a\nb\nc", "/r"]],
  ["a prefix", '<x:r xmlns:x="u"><x:b>t</x:b></x:r>', ["<r", "<b", "=t", "/b", "/r"]],
  ["a prefix nobody declared", "<x:r><x:b/><y:c/></x:r>", ["<r", "<b", "/b", "/r"]],
  ["two prefixes for one namespace", '<x:r xmlns:x="u"><b xmlns="u"/></x:r>', ["<r", "<b", "/b", "/r"]],
  ["an element of others, with its own", '<r xmlns="u"><o:b xmlns:o="v"><r/></o:b><c/></r>', ["<r", "<c", "/c", "/r"]],
  ["an element not gone into", "<r><skip><b>t</b></skip><c/></r>", ["<r", "<skip", "<c", "/c", "/r"]],
  ["an empty element not gone into", "<r><skip/><c/></r>", ["<r", "<skip", "<c", "/c", "/r"]],
  [
    "tags not gone into, with > and / in their attributes",
    `<r><skip><b c=">" d='/>"'>t</b><b e="'/"/><b></b></skip><c/></r>`,
    ["<r", "<skip", "<c", "/c", "/r"],
  ],
  [
    "one not gone into with its like in it",
    "<r><skip><skip><skip/></skip></skip><c/></r>",
    ["<r", "<skip", "<c", "/c", "/r"],
  ],
  [
    "a choice for newer readers, and what is there instead",
    `<r ${MC}><mc:AlternateContent><mc:Choice><b/></mc:Choice><mc:Fallback><c/></mc:Fallback></mc:AlternateContent></r>`,
    ["<r", "<c", "/c", "/r"],
  ],
  ["what comes behind the root", "<r/>\u0000\u0000<s>", ["<r", "/r"]],
])("%s", (_what, xml, events) => {
  expect(eventsOf([xml])).toEqual(events);
  expect(eventsOf([...xml])).toEqual(events);
  fc.assert(
    fc.property(fc.nat(xml.length), fc.nat(xml.length), (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      expect(eventsOf([xml.slice(0, from), xml.slice(from, to), xml.slice(to)])).toEqual(events);
    }),
  );
});

const CHOICE = `<r ${MC}><mc:AlternateContent><mc:Choice><b/></mc:Choice><mc:Fallback><o:c xmlns:o="o">t</o:c></mc:Fallback></mc:AlternateContent></r>`;

test("who wants choices is told what is for newer readers, and still nothing of others", () =>
  expect(eventsOf([...CHOICE], { wantsChoices: true })).toEqual(["<r", "<b", "/b", "/r"]));

test("who wants all is told all", () =>
  expect(eventsOf([...CHOICE], { wantsAll: true })).toEqual([
    ...["<r", "<AlternateContent", "<Choice", "<b", "/b", "/Choice"],
    ...["<Fallback", "<c", "=t", "/c", "/Fallback", "/AlternateContent", "/r"],
  ]));

test.each([
  ["no end", "<r>"],
  ["no end of what is not gone into", "<r><skip><b></skip></r>"],
  ["a tag without a name in what is not gone into", "<r><skip>< /></skip></r>"],
  ["an end too many", "<r><b></r></b>"],
  ["an attribute without quotes", "<r a=1/>"],
  ["an attribute without a value", "<r a/>"],
  ["a tag without a name", "<r>< /></r>"],
  ["nothing", ""],
])("%s is damage", (_what, xml) => expect(() => eventsOf([xml])).toThrow("damaged"));
