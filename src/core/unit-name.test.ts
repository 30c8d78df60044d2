import { unitName } from "./unit-name";

test.each([
  ["贾镇中心小学", "贾镇中心小学", true],
  ["贾镇 中心小学", "贾镇中心小学", true],
  ["贾镇Ａ小学", "贾镇a小学", true],
  ["贾镇（东）小学", "贾镇(东)小学", true],
  ["贾镇\u200b小学", "贾镇小学", true],
  ["贾镇A小学", "贾镇B小学", false],
  ["贾镇小学", "贾镇中学", false],
])("%s and %s: one unit? %s", (one, other, isOne) => expect(unitName(one) === unitName(other)).toBe(isOne));
