/**
 * The official text beside our restatement, matched by its own numbers: 三、 then （四）, and the paragraphs below that in
 * their order or by numbers of their own. What has no counterpart is listed, on either side.
 */
import { NOTICE, type ParagraphId } from "../../rules/notice/notice";
import { NUMBERED } from "./paragraphs";

export interface MatchedText {
  readonly of: ReadonlyMap<ParagraphId, readonly string[]>;
  /** Ours of which it says nothing. */
  readonly missing: readonly ParagraphId[];
  /** What belongs to none of ours: title, addressees, signatures, and whatever has another number. */
  readonly others: readonly string[];
}

const PART = /^([一二三四五六七八九十]{1,3})、/u;
const ITEM = /^[（(]([一二三四五六七八九十]{1,3})[）)]/u;
const POINT = /^(?:(\d{1,2})(?:[.．、]|\s)\s*(?!\d)|[（(](\d{1,2})[）)])/u;
/** What comes behind the last item: how the rest is regulated, from when it holds. */
const CLOSING = /^本(?:通知|意见|办法|文件|规定)|未尽事宜/u;
/** Whom it is for: 各县…： */
const ADDRESSEES = /^各[^。]*[：:]$/u;
/** Shorter than that no sentence introduces a notice. */
const SENTENCE = 20;

const IDS = NOTICE.map(({ id }) => id);
const idOf = (text: string): ParagraphId | undefined => IDS.find((id) => id === text);
const hasParagraphs = (item: string): boolean => IDS.some((id) => id.startsWith(`${item}第`));

export function matchedText(paragraphs: readonly string[]): MatchedText {
  const of = new Map<ParagraphId, readonly string[]>();
  const others: string[] = [];
  let [part, item, nth] = ["", "", 0];
  /** Headings that wait for what stands below them. */
  let [partHeading, itemHeading]: readonly (readonly string[])[] = [[], []];
  const put = (id: ParagraphId | undefined, texts: readonly string[]): void => {
    if (id === undefined) others.push(...texts);
    else of.set(id, [...(of.get(id) ?? []), ...texts]);
  };
  const below = (id: ParagraphId | undefined, text: string): void => {
    put(id, [...(partHeading ?? []), ...(itemHeading ?? []), text]);
    [partHeading, itemHeading] = [[], []];
  };
  /** A numbered line: a heading alone, a heading with its paragraph behind it, or all there is. */
  const opened = (text: string): boolean => {
    const own = idOf(`${part}${item}`);
    if (own !== undefined) below(own, text);
    else if (text.includes("。")) below(idOf(`${part}${item}第${++nth}段`), text);
    else return false;
    return true;
  };
  for (const text of paragraphs) {
    const [inPart, inItem] = [PART.exec(text)?.[1], ITEM.exec(text)?.[1]];
    const at = `${part}${item}`;
    if (inPart !== undefined) {
      others.push(...(partHeading ?? []), ...(itemHeading ?? []));
      [part, item, nth, partHeading, itemHeading] = [inPart, "", 0, [], []];
      if (!opened(text)) partHeading = [text];
    } else if (inItem !== undefined && part !== "") {
      others.push(...(itemHeading ?? []));
      [item, nth, itemHeading] = [`（${inItem}）`, 0, []];
      if (!opened(text)) itemHeading = [text];
    } else if (part === "") put(isIntroduction(text) ? idOf("引言") : undefined, [text]);
    else if (isSignature(text)) others.push(text);
    else if (CLOSING.test(text) && isBehind(at)) put(idOf("附则"), [text]);
    else {
      const [, plain, inBrackets] = POINT.exec(text) ?? [];
      nth = Number(plain ?? inBrackets ?? nth + 1);
      below(idOf(hasParagraphs(at) ? `${at}第${nth}段` : at), text);
    }
  }
  others.push(...(partHeading ?? []), ...(itemHeading ?? []));
  return { of, missing: IDS.filter((id) => !of.has(id)), others };
}

/** The last item of all, or one that is none of ours. */
const isBehind = (at: string): boolean =>
  at === IDS.at(IDS.indexOf("附则") - 1) || (idOf(at) === undefined && !hasParagraphs(at));

const isIntroduction = (text: string): boolean =>
  text.length >= SENTENCE && /[，,。]/u.test(text) && !ADDRESSEES.test(text) && !NUMBERED.test(text);

/** 某某局, 2020年6月5日, 附件：… */
const isSignature = (text: string): boolean =>
  /^附件|^[（(]此件/u.test(text) ||
  (text.length < 2 * SENTENCE && !/[。，,；;：:]/u.test(text) && !NUMBERED.test(text));
