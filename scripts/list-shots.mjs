/** States of the list and of what is reached from it: facets, rules, one person. */
export const LIST_STATES = {
  facets: {
    rows: null,
    async reach({ press }) {
      await press("检查");
      await press(/^违规/);
      await press(/^规则/);
    },
  },
  nobody: {
    rows: null,
    async reach({ press, pane, settle }) {
      await press("检查");
      await pane.getByRole("searchbox").fill("无此人");
      await settle();
    },
  },
  person: {
    rows: null,
    async reach({ press, open }) {
      await press("检查");
      await press("标色");
      await open("陈桂英");
    },
  },
  unfolded: {
    rows: null,
    async reach({ press, pane, open }) {
      await press("检查");
      await open("陈桂英");
      await press(/条款 /);
      await press(/已满足/);
      await press(/原文与认读/);
      await pane.getByRole("button", { name: /原文与认读/ }).scrollIntoViewIfNeeded();
    },
  },
  "by-rule": {
    rows: null,
    async reach({ press, pane, settle }) {
      await press("检查");
      await press("按规则");
      await pane.getByRole("list", { name: "按规则" }).getByRole("button").first().click();
      await settle();
    },
  },
};
