// The editor of WordPress, used through its own stores: its buttons have other names in every version.

import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";

import type { Site } from "./site";

type Action = "insertBlock" | "selectBlock" | "openGeneralSidebar" | "editPost" | "savePost";

type Question =
  | "getCurrentPostType"
  | "getBlockCount"
  | "didPostSaveRequestSucceed"
  | "getPermalink"
  | "getEditedPostContent"
  | "getCurrentPostId";

interface Stores {
  wp: {
    blocks: { createBlock: (name: string, attributes: object) => { clientId: string } };
    data: {
      dispatch: (store: string) => Record<Action, (...values: unknown[]) => Promise<unknown>>;
      select: (store: string) => Record<Question, () => unknown>;
    };
  };
}

const EDITOR = "core/editor";
const BLOCKS = "core/block-editor";

export class Editor {
  constructor(
    readonly page: Page,
    readonly site: Site,
  ) {}

  async open(address: string): Promise<void> {
    await this.page.goto(`${this.site.origin}/wp-admin/${address}`);
    await this.page.waitForFunction((store) => Boolean((window as never as Stores).wp?.data?.select(store)?.getCurrentPostType?.()), EDITOR);
    await this.page.waitForFunction(
      (store) => (window as never as Stores).wp.data.select(store).getBlockCount?.() !== undefined,
      BLOCKS,
    );
  }

  /** Puts the block at the end and selects it. */
  async insert(attributes: object = {}): Promise<void> {
    await this.page.evaluate(
      ([store, values]) => {
        const { wp } = window as never as Stores;
        const block = wp.blocks.createBlock("service-finder/service-finder", values as object);
        void wp.data.dispatch(store as string).insertBlock(block);
        void wp.data.dispatch(store as string).selectBlock(block.clientId);
      },
      [BLOCKS, attributes] as const,
    );
  }

  /** The side panel of the block that is selected. */
  async openPanel(): Promise<void> {
    await this.page.evaluate(() => (window as never as Stores).wp.data.dispatch("core/edit-post").openGeneralSidebar("edit-post/block"));
  }

  async setTitle(title: string): Promise<void> {
    await this.page.evaluate(
      ([store, value]) => (window as never as Stores).wp.data.dispatch(store).editPost({ title: value, status: "publish" }),
      [EDITOR, title] as const,
    );
  }

  /** Saves, and returns where readers find it. */
  async save(): Promise<string> {
    await this.page.evaluate((store) => (window as never as Stores).wp.data.dispatch(store).savePost(), EDITOR);
    await expect.poll(() => this.asks("didPostSaveRequestSucceed")).toBe(true);
    return (await this.asks("getPermalink")) as string;
  }

  /** What is stored of the post. */
  async content(): Promise<string> {
    return (await this.asks("getEditedPostContent")) as string;
  }

  async number(): Promise<number> {
    return (await this.asks("getCurrentPostId")) as number;
  }

  /** The finder in the canvas, which is a frame in newer versions. */
  async finder(): Promise<Locator> {
    const inFrame: FrameLocator = this.page.frameLocator('iframe[name="editor-canvas"]');
    const [own, framed] = [this.page.locator("service-finder"), inFrame.locator("service-finder")];
    await expect.poll(async () => (await own.count()) + (await this.framed(framed))).toBeGreaterThan(0);
    return (await own.count()) > 0 ? own : framed;
  }

  private async framed(framed: Locator): Promise<number> {
    return (await this.page.locator('iframe[name="editor-canvas"]').count()) > 0 ? framed.count() : 0;
  }

  private asks(question: Question): Promise<unknown> {
    return this.page.evaluate(
      ([store, name]) => (window as never as Stores).wp.data.select(store)[name](),
      [EDITOR, question] as const,
    );
  }
}
