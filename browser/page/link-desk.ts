/** Where links lead that leave the cells to be seen: it is said, and nothing is opened that nobody has asked for. */
import type { LinkDesk } from "../grid/link-clicks";
import type { Leading } from "../grid/links";
import { element } from "./elements";
import type { MessageBar } from "./message-bar";
import type { Session } from "./session";

/** What a page may open: others are no addresses, or would run something. */
const OPENED = new Set(["http:", "https:", "mailto:"]);

export function offerLinks(session: () => Session | undefined, remarks: MessageBar): LinkDesk {
  const dialog = element("link", HTMLDialogElement);
  const text = element("link-text", HTMLElement);
  const go = element("link-go", HTMLButtonElement);

  const asked = (words: string, answer: string): Promise<boolean> => {
    text.textContent = words;
    go.textContent = answer;
    dialog.returnValue = "";
    dialog.showModal();
    return new Promise((resolve) =>
      dialog.addEventListener("close", () => resolve(dialog.returnValue === "go"), { once: true }),
    );
  };

  const openOutside = async (address: string): Promise<void> => {
    const protocol = protocolOf(address);
    if (protocol === undefined || !OPENED.has(protocol)) remarks.show(notOpenedWords(address));
    else if (protocol === "mailto:") {
      if (await asked(`这个链接会打开电脑里的邮件程序，收件人是：\n${address.slice("mailto:".length)}`, "写邮件"))
        openAddress(address);
    } else if (await asked(outsideWords(address), "打开网页")) openAddress(address);
  };

  return {
    placeOfName: (name) => session()?.placeOfName(name),
    async ask(leading) {
      switch (leading.kind) {
        case "hidden":
          if (leading.canBeShown) return asked(hiddenWords(leading), "取消隐藏并转到");
          remarks.show(`链接指向工作表“${leading.sheet}”。它被设成了不能从菜单里显示，要看请找做这个文件的人`);
          return false;
        case "nowhere":
          remarks.show(
            `链接指向“${leading.reference}”，这个工作簿里现在找不到：那里可能已经删除、改名，或者是一个不代表单元格的名称`,
          );
          return false;
        case "outside":
          await openOutside(leading.address);
          return false;
      }
    },
  };
}

const hiddenWords = ({ sheet }: Extract<Leading, { readonly kind: "hidden" }>): string =>
  `链接指向工作表“${sheet}”，它是隐藏的。取消隐藏以后，保存的文件里它也会显示；可以撤销`;

const outsideWords = (address: string): string =>
  `这个链接通向工作簿以外：\n${address}\n打开以后，浏览器会连接这个网址；工作簿的内容不会发过去`;

const notOpenedWords = (address: string): string =>
  `链接指向另一个文件：${address}。网页不能打开电脑里的文件，请自己找到它，再用“打开…”或者别的程序打开`;

function protocolOf(address: string): string | undefined {
  try {
    return new URL(address).protocol;
  } catch {
    return undefined;
  }
}

/** The page opened is told nothing of this one. */
function openAddress(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.click();
}
