/**
 * A document of no more than a plot needs: elements with attributes, text and children, written out as markup. So a chart can be drawn
 * where there is no browser, and off the page's own thread.
 */
type Child = Sheet | Words;

class Words {
  parentNode: Sheet | null = null;
  textContent: string;
  readonly ownerDocument: Paper;
  constructor(ownerDocument: Paper, text: string) {
    this.ownerDocument = ownerDocument;
    this.textContent = text;
  }
  get outerHTML(): string {
    return escaped(this.textContent);
  }
}

/** An element. What a plot does not ask of one is not there. */
class Sheet {
  parentNode: Sheet | null = null;
  readonly childNodes: Child[] = [];
  readonly ownerDocument: Paper;
  readonly namespaceURI: string;
  readonly tagName: string;
  private readonly attributes = new Map<string, string>();

  constructor(ownerDocument: Paper, tagName: string, namespaceURI: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tagName;
    this.namespaceURI = namespaceURI;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  setAttributeNS(space: string | null, name: string, value: unknown): void {
    void space;
    this.setAttribute(name, value);
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild(child: Child): Child {
    return this.insertBefore(child, null);
  }
  insertBefore(child: Child, next: Child | null): Child {
    child.parentNode?.removeChild(child);
    const at = next === null ? -1 : this.childNodes.indexOf(next);
    this.childNodes.splice(at < 0 ? this.childNodes.length : at, 0, child);
    child.parentNode = this;
    return child;
  }
  removeChild(child: Child): Child {
    const at = this.childNodes.indexOf(child);
    if (at >= 0) this.childNodes.splice(at, 1);
    child.parentNode = null;
    return child;
  }
  append(...children: (Child | string)[]): void {
    for (const child of children) this.appendChild(typeof child === 'string' ? new Words(this.ownerDocument, child) : child);
  }
  prepend(...children: Child[]): void {
    for (const child of children.toReversed()) this.insertBefore(child, this.childNodes[0] ?? null);
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
  /** By the name of a tag alone. */
  querySelector(tag: string): Sheet | null {
    for (const child of this.children) {
      const found = child.tagName === tag ? child : child.querySelector(tag);
      if (found) return found;
    }
    return null;
  }

  get children(): Sheet[] {
    return this.childNodes.filter((one) => one instanceof Sheet);
  }
  get firstChild(): Child | null {
    return this.childNodes[0] ?? null;
  }
  get textContent(): string {
    return this.childNodes.map((one) => one.textContent).join('');
  }
  set textContent(text: string) {
    this.childNodes.length = 0;
    if (text !== '') this.append(text);
  }
  get outerHTML(): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`);
    return `<${this.tagName}${attributes.join('')}>${this.childNodes.map((one) => one.outerHTML).join('')}</${this.tagName}>`;
  }
}

class Paper {
  readonly documentElement = new Sheet(this, 'html', 'http://www.w3.org/1999/xhtml');
  createElement(name: string): Sheet {
    return new Sheet(this, name, this.documentElement.namespaceURI);
  }
  createElementNS(space: string, name: string): Sheet {
    return new Sheet(this, name, space);
  }
  createTextNode(text: string): Words {
    return new Words(this, text);
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** To be handed to the easel as the document to draw in. */
export const newPaper = (): Document => new Paper() as unknown as Document;
